"""Tests of pools/alarm_in_the_worker."""

from tests.conftest import Run


def test_goes_on(run: Run) -> None:
    """The worker that gave up a task does the next one."""
    record = run("pools/alarm_in_the_worker")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["done", "given up: it took too long", "done"]
