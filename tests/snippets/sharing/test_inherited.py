"""Tests of sharing/inherited."""

from tests.conftest import Run


def test_only_by_fork(run: Run, start_method: str) -> None:
    """Under fork the workers have the table; else theirs is empty."""
    record = run("sharing/inherited", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    found = record.stdout.startswith("9 9999800001\n")
    assert found == (start_method == "fork")
    empty = "IndexError: list index out of range" in record.stderr
    assert empty == (start_method != "fork")
