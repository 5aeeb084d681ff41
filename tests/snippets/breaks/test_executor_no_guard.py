"""Tests of breaks/executor_no_guard."""

from tests.conftest import Run


def test_broken(run: Run, start_method: str) -> None:
    """The worker says why it died; the parent only knows that it did."""
    record = run("breaks/executor_no_guard", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert "bootstrapping phase" in record.stderr
    assert "BrokenProcessPool: A process in the process pool" in record.stderr
    assert not record.left_running
