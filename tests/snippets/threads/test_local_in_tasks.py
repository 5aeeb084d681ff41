"""Tests of threads/local_in_tasks."""

from snippets.threads.local_in_tasks import main
from tests.conftest import Run

USERS = ("ada", "grace", "barbara")


def test_main() -> None:
    """All find the last one's local value, and each its own in the context."""
    assert main() == [f"{user}: local barbara, context {user}" for user in USERS]


def test_as_a_reader(run: Run) -> None:
    """The program prints a line for each task."""
    record = run("threads/local_in_tasks")
    assert (record.status, record.reason) == ("passed", "")
    assert len(record.stdout.splitlines()) == len(USERS)
