"""Tests of threads/told_by_sentinel."""

from snippets.threads.told_by_sentinel import main
from tests.conftest import Run


def test_main() -> None:
    """The thread has ended."""
    assert main() is False


def test_as_a_reader(run: Run) -> None:
    """It did its job and cleaned up."""
    record = run("threads/told_by_sentinel")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "done: the only job",
        "cleaned up",
        "alive: False",
    ]
