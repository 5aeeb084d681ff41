"""Tests of processes/lock_has_no_file."""

from tests.conftest import Run


def test_files(run: Run, start_method: str) -> None:
    """A lock opens none, a pipe and a queue two each."""
    record = run("processes/lock_has_no_file", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "{'Lock': 0, 'Pipe': 2, 'Queue': 2}",
    ]
