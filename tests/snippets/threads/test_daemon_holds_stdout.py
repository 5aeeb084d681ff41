"""Tests of threads/daemon_holds_stdout."""

from tests.conftest import Run


def test_it_aborts(run: Run) -> None:
    """The interpreter gives up on the lock of stdout, and aborts."""
    record = run("threads/daemon_holds_stdout")
    assert (record.status, record.reason) == ("passed", "")
    assert record.signal == "SIGABRT"
    assert "Fatal Python error: _enter_buffered_busy" in record.stderr
    assert "possibly due to daemon threads" in record.stderr
    assert "Traceback" not in record.stderr  # it was no exception
