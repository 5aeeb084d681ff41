"""Tests of threads/condition_wait_for."""

from snippets.threads.condition_wait_for import main
from tests.conftest import Run


def test_main() -> None:
    """The predicate was true when the wait ended."""
    assert main() is True


def test_as_a_reader(run: Run) -> None:
    """One notification is not enough: main goes on after the second."""
    record = run("threads/condition_wait_for")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "one more is done",
        "one more is done",
        "main goes on",
    ]
