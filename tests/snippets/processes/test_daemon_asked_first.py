"""Tests of processes/daemon_asked_first."""

from tests.conftest import Run


def test_whole(run: Run, start_method: str) -> None:
    """The line is there."""
    record = run("processes/daemon_asked_first", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "in the file: 'everything went well\\n'",
    ]
