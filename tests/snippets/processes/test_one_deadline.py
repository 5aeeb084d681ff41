"""Tests of processes/one_deadline."""

from tests.conftest import Run


def test_one(run: Run, start_method: str) -> None:
    """Three joins wait for one timeout."""
    record = run("processes/one_deadline", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "waited for 1 timeout",
    ]
