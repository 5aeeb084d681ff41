"""Tests of pools/runs_on."""

from tests.conftest import Run
from tests.together import children


def test_worker_stays_busy(run: Run) -> None:
    """The short task waits for the long one that was given up."""
    record = run("pools/runs_on")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 1
    assert record.stdout.splitlines() == [
        "long: TimeoutError",
        "short: TimeoutError",
        "['the long task has ended', 'THE SHORT TASK']",
    ]
