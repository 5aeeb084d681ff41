"""Tests of sharing/structures."""

from tests.conftest import Run


def test_both_fields(run: Run) -> None:
    """Both fields hold what both processes paid."""
    record = run("sharing/structures")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "50000 payments, 55000.0 in all\n"
