"""Tests of futures/processes_asked."""

from tests.conftest import Run


def test_stopped(run: Run) -> None:
    """Both tasks end when they are asked."""
    record = run("futures/processes_asked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "north stopped between two pieces",
        "south stopped between two pieces",
    ]
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 3
