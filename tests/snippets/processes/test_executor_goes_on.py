"""Tests of processes/executor_goes_on."""

from tests.conftest import Run


def test_all(run: Run, start_method: str) -> None:
    """All tasks are done before the interrupt is let through."""
    record = run("processes/executor_goes_on", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "tasks done at the end: 12 of 12",
    ]
    assert record.exit_code == 130  # not 0: it was interrupted
    assert record.left_running == []
