"""Tests of processes/socket_sent."""

from tests.conftest import Run


def test_arrives(run: Run, start_method: str) -> None:
    """Pickle refuses the socket, and the child answers through it."""
    record = run("processes/socket_sent", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert "cannot pickle 'socket' object" in record.stdout
    assert "multiprocessing: hello from the child" in record.stdout
