"""Tests of queues/exit_hangs."""

from tests.conftest import Run


def test_hangs(run: Run) -> None:
    """Main has returned; the exit waits for the feeder thread."""
    record = run("queues/exit_hangs")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.exit_code, record.stdout) == (1, "main has returned\n")
    assert "in _finalize_join" in record.stderr
    assert "in _feed" in record.stderr
