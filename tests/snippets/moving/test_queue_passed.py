"""Tests of moving/queue_passed."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """The answer comes."""
    record = run("moving/queue_passed", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "42\n"
