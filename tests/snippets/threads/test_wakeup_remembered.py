"""Tests of threads/wakeup_remembered."""

from snippets.threads.wakeup_remembered import main
from tests.conftest import Run


def test_main() -> None:
    """Both threads end, and the state is there."""
    assert main() is True


def test_as_a_reader(run: Run) -> None:
    """The same order as in the lost wake-up, and the user goes on."""
    record = run("threads/wakeup_remembered")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "loader: notified",
        "user: waiting",
        "user: goes on",
    ]
