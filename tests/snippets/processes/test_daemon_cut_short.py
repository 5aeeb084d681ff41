"""Tests of processes/daemon_cut_short."""

from tests.conftest import Run


def test_empty(run: Run, start_method: str) -> None:
    """The line is lost."""
    record = run("processes/daemon_cut_short", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "in the file: ''",
    ]
