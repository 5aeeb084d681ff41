"""Tests of futures/processes_when_needed."""

from tests.conftest import Run


def test_start(run: Run, start_method: str) -> None:
    """All three under fork; one under any other method."""
    record = run("futures/processes_when_needed", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    started = 3 if start_method == "fork" else 1
    assert record.stdout == f"workers after one task: {started}\n"
