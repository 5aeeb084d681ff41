"""Tests of futures/chained."""

from tests.conftest import Run


def test_chained(run: Run) -> None:
    """Both items pass both steps in one thread."""
    record = run("futures/chained")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "[6, 8]",
    ]
