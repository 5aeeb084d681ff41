"""Tests of processes/timeouts_add_up."""

from tests.conftest import Run


def test_sum(run: Run, start_method: str) -> None:
    """Three joins wait for three timeouts, one after the other."""
    record = run("processes/timeouts_add_up", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "waited for 3 timeouts",
    ]
