"""Tests of eventloop/gather_goes_on."""

from tests.conftest import Run


def test_the_other_one(run: Run) -> None:
    """Under gather the other task ends by itself, in a group it is cancelled."""
    record = run("eventloop/gather_goes_on")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "gather has raised, the other one: done",
        "the other one: cancelled, the group has raised",
    ]
