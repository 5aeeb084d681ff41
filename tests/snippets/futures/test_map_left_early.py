"""Tests of futures/map_left_early."""

from tests.conftest import Run


def test_cancelled(run: Run) -> None:
    """Those that were not begun are never begun."""
    record = run("futures/map_left_early")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "begun: 0 1",
    ]
