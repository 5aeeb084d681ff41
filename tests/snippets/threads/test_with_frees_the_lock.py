"""Tests of threads/with_frees_the_lock."""

from snippets.threads.with_frees_the_lock import main
from tests.conftest import Run


def test_free_after_the_error() -> None:
    """After the error the lock is free, and the next one withdraws."""
    assert main() == ("too much", 200, False)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/with_frees_the_lock")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "500 refused: too much",
        "100 withdrawn, left: 200, locked: False",
    ]
