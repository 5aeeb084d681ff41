"""Tests of moving/set_by_initializer."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """Each worker has the new value."""
    record = run("moving/set_by_initializer", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "[10, 20, 30]\n"
