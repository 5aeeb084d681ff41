"""Tests of eventloop/process_works_on."""

from tests.conftest import Run


def test_saved_although_cancelled(run: Run) -> None:
    """The process saves after the await was cancelled."""
    record = run("eventloop/process_works_on")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the await: cancelled True",
        "the process: saved False",
        "the pool is left: saved True",
    ]
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 2
