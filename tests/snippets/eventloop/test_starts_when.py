"""Tests of eventloop/starts_when."""

from tests.conftest import Run


def test_who_begins(run: Run) -> None:
    """One begins without await, the other does not."""
    record = run("eventloop/starts_when")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "run_in_executor: True",
        "to_thread: False",
        "to_thread, awaited: True",
    ]
