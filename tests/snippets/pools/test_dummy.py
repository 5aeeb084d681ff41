"""Tests of pools/dummy."""

from tests.conftest import Run


def test_threads(run: Run) -> None:
    """Behind the names are threads."""
    record = run("pools/dummy")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "Pool(1) is a ThreadPool",
        "a Process is a thread: True",
    ]
