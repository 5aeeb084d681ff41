"""Tests of futures/initializer_raises."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from snippets.futures.initializer_raises import ask
from tests.conftest import Run


def test_both_break(run: Run) -> None:
    """Each kind raises its own error, and the cause is on stderr twice."""
    record = run("futures/initializer_raises")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 0)
    assert record.stdout.splitlines() == ["BrokenThreadPool", "BrokenProcessPool"]
    assert record.stderr.count("ConnectionError: no database here") == 2


def test_closed() -> None:
    """The pool is shut down, not left to the end of the program."""
    pool = ThreadPoolExecutor(max_workers=1)
    assert ask(pool) == "7"
    with pytest.raises(RuntimeError, match="after shutdown"):
        pool.submit(abs, -7)
