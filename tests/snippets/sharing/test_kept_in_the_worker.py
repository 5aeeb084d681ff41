"""Tests of sharing/kept_in_the_worker."""

from tests.conftest import Run


def test_worker_counts(run: Run) -> None:
    """The worker counts to four, the parent has counted nothing."""
    record = run("sharing/kept_in_the_worker")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[1, 2, 3, 4] 0\n"
