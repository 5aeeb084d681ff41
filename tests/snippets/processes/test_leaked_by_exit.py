"""Tests of processes/leaked_by_exit."""

from tests.conftest import Run


def test_warning(run: Run, start_method: str) -> None:
    """The tracker warns of three semaphores; with fork they have no names."""
    record = run("processes/leaked_by_exit", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 0
    warned = "There appear to be 3 leaked semaphore objects" in record.stderr
    assert warned == (start_method != "fork")
