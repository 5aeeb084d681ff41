"""Tests of processes/cut_message."""

from tests.conftest import Run


def test_blocked(run: Run, start_method: str) -> None:
    """The parent waits inside get for the rest, in spite of its timeout."""
    record = run("processes/cut_message", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.exit_code == 1
    assert record.stdout == "something is in the queue: True\n"
    assert record.stderr.startswith("Timeout (0:00:01.500000)!")
    assert "recv_bytes" in record.stderr
    assert "in main" in record.stderr
