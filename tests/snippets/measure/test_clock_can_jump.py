"""Tests of measure/clock_can_jump."""

from tests.conftest import Run


def test_output(run: Run) -> None:
    """Only the clock of the calendar can be set, and go back."""
    record = run("measure/clock_can_jump")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "time: can be set True, never goes back False",
        "perf_counter: can be set False, never goes back True",
        "process_time: can be set False, never goes back True",
    ]
