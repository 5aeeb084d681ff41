"""Tests of processes/lock_made_anew."""

from tests.conftest import Run


def test_half_changed(run: Run) -> None:
    """The child is free to go on, with money missing for good."""
    record = run("processes/lock_made_anew")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the child gets the lock: True",
        "it sees 150 of 200",
        "the parent has 200 of 200",
    ]
