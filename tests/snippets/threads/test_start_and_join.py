"""Tests of threads/start_and_join."""

import pytest

from snippets.threads.start_and_join import main
from tests.conftest import Run
from tests.together import seen_with, threads, together


def test_all_have_ended(capsys: pytest.CaptureFixture[str]) -> None:
    """After the joins nobody is alive, and each thread has its own page."""
    assert main() == [False, False, False]
    assert set(capsys.readouterr().out.splitlines()) == {
        "first has news",
        "second has mail",
        "third has map",
    }


def test_all_wait_at_once(run: Run) -> None:
    """Main and three threads are seen, and hardly any core is used."""
    record = seen_with(run, "threads/start_and_join", threads=4)
    assert (record.status, record.reason) == ("passed", "")
    assert together(threads(record))
    assert record.stdout.endswith("still alive: [False, False, False]\n")
