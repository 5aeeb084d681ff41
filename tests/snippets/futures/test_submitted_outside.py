"""Tests of futures/submitted_outside."""

from tests.conftest import Run


def test_one_worker(run: Run) -> None:
    """One worker is enough."""
    record = run("futures/submitted_outside")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "6",
    ]
