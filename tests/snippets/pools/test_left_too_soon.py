"""Tests of pools/left_too_soon."""

from tests.conftest import Run


def test_lost(run: Run) -> None:
    """No answer comes after the block."""
    record = run("pools/left_too_soon")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert record.exit_code == 1
    assert "answer.get(timeout=0.5)" in record.stderr
