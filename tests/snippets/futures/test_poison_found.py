"""Tests of futures/poison_found."""

from tests.conftest import Run


def test_found(run: Run) -> None:
    """Three answers, and the one task that kills."""
    record = run("futures/poison_found")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "done: [(0, 0), (1, 1), (3, 9)]",
        "given up: [2]",
    ]
