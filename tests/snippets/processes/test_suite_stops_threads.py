"""Tests of processes/suite_stops_threads."""

from tests.conftest import Run


def test_passes(run: Run, start_method: str) -> None:
    """No thread is left, so no lock is held when the second test begins."""
    record = run("processes/suite_stops_threads", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "the suite passes: True\n"
