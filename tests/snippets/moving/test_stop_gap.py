"""Tests of moving/stop_gap."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """With fork chosen, the child greets whatever the default is."""
    record = run("moving/stop_gap", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "hello from the child\nexit status of the child: 0\n"
