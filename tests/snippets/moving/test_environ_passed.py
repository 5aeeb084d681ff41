"""Tests of moving/environ_passed."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """Each child has the value of its day."""
    record = run("moving/environ_passed", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "Oslo Rome\n"
