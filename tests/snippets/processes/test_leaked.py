"""Tests of processes/leaked."""

from tests.conftest import Run


def test_warning(run: Run, start_method: str) -> None:
    """The tracker warns of one semaphore; with fork it has no name to leave behind."""
    record = run("processes/leaked", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.signal == "SIGKILL"
    warned = "There appear to be 1 leaked semaphore objects" in record.stderr
    assert warned == (start_method != "fork")
