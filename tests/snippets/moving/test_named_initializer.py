"""Tests of moving/named_initializer."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """The worker gets ready, and then it works."""
    record = run("moving/named_initializer", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "ready\n[1, 4, 9]\n"
