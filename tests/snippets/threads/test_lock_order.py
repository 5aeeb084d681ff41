"""Tests of threads/lock_order."""

from snippets.threads.lock_order import main
from tests.conftest import Run


def test_all_locks_are_free() -> None:
    """Both threads come through, and no lock is left taken."""
    assert main() is False


def test_as_a_reader(run: Run) -> None:
    """Each thread has both locks once, and the program ends."""
    record = run("threads/lock_order")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "one has both",
        "one has both",
        "locks still held: False",
    ]
