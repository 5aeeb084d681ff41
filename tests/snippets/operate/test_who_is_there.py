"""Tests of operate/who_is_there."""

from tests.conftest import Run


def test_names(run: Run, start_method: str) -> None:
    """It finds the thread and the child that it named."""
    record = run("operate/who_is_there", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "threads:  MainThread, watcher\nchildren: resizer\n"
