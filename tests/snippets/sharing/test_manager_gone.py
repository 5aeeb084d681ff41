"""Tests of sharing/manager_gone."""

from tests.conftest import Run


def test_file_not_found(run: Run) -> None:
    """The child finds no manager and fails."""
    record = run("sharing/manager_gone")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "exit code of the child: 1\n"
    assert "FileNotFoundError: [Errno 2] No such file or directory" in record.stderr
    assert record.left_running == []
