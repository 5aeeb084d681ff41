"""Tests of eventloop/queued_is_cancelled."""

from tests.conftest import Run


def test_both_say_true(run: Run) -> None:
    """Both say True, and the one that has begun is done to its end."""
    record = run("eventloop/queued_is_cancelled")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "first cancelled: True",
        "second cancelled: True",
        "first done",
    ]
