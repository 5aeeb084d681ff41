"""Tests of processes/ctrl_c_storm."""

from tests.conftest import Run


def test_tracebacks(run: Run, start_method: str) -> None:
    """Two workers and the parent print a traceback each, and all end."""
    record = run("processes/ctrl_c_storm", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.signal == "SIGINT"
    ends = [t for t in record.stderr.splitlines() if t == "KeyboardInterrupt"]
    assert len(ends) >= 3
    assert record.stderr.count("in task") == 2
    assert record.left_running == []
