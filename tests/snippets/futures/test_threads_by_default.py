"""Tests of futures/threads_by_default."""

from tests.conftest import Run


def test_as_documented(run: Run) -> None:
    """As many threads are started as the documentation says."""
    record = run("futures/threads_by_default")
    assert (record.status, record.reason) == ("passed", "")
    started, expected = record.stdout.splitlines()
    assert started.rpartition(" ")[2] == expected.rpartition(" ")[2]
