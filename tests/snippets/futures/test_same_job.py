"""Tests of futures/same_job."""

from tests.conftest import Run


def test_same(run: Run) -> None:
    """Both give the same answers."""
    record = run("futures/same_job")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "[4, 10, 18]",
        "[4, 10, 18]",
    ]
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 5  # the program, and twice two
