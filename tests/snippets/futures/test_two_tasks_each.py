"""Tests of futures/two_tasks_each."""

from tests.conftest import Run


def test_ends_since_3_15(run: Run) -> None:
    """Five tasks, two for each process, take three processes."""
    record = run("futures/two_tasks_each", python="3.15")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.endswith(": 3 processes\n")


def test_says_what_happened(run: Run) -> None:
    """An older Python hangs, or has been mended since; it says which."""
    record = run("futures/two_tasks_each", python="3.12")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.rpartition(": ")[2] in ("hangs\n", "3 processes\n")
