"""Tests of futures/cause_of_the_error."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from snippets.futures.cause_of_the_error import cause
from tests.conftest import Run


def test_cause(run: Run) -> None:
    """Only the process's error has a cause, and it names the line."""
    record = run("futures/cause_of_the_error")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "cause, from a thread: None",
        "cause, from a process: _RemoteTraceback",
        "it shows the line: True",
    ]


def test_closed() -> None:
    """The pool is shut down, not left to the end of the program."""
    pool = ThreadPoolExecutor(max_workers=1)
    assert cause(pool) is None
    with pytest.raises(RuntimeError, match="after shutdown"):
        pool.submit(abs, -7)
