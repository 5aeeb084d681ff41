"""Tests of threads/asked_to_stop."""

from snippets.threads.asked_to_stop import main
from tests.conftest import Run


def test_nobody_left() -> None:
    """The thread has ended when main returns."""
    assert main() is False


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/asked_to_stop")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "file opened",
        "file closed",
        "main ends, the thread is alive: False",
    ]
