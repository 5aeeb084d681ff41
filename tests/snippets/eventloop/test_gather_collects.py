"""Tests of eventloop/gather_collects."""

from tests.conftest import Run


def test_all_have_a_place(run: Run) -> None:
    """The error stands where its result would."""
    record = run("eventloop/gather_collects")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "done: 10",
        "failed: no connection",
        "done: 30",
    ]
