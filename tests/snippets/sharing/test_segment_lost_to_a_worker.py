"""Tests of sharing/segment_lost_to_a_worker."""

from tests.conftest import Run


def test_lost(run: Run) -> None:
    """The worker reads it; when the worker has ended, it is gone."""
    record = run("sharing/segment_lost_to_a_worker")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "b'hello'\n"
    assert "FileNotFoundError: [Errno 2] No such file or directory" in record.stderr
