"""Tests of pools/closed_by_its_owner."""

from tests.conftest import Run


def test_none_left(run: Run) -> None:
    """No worker outlives its owner's block."""
    record = run("pools/closed_by_its_owner")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["workers alive after each shop: [0, 0, 0]"]
