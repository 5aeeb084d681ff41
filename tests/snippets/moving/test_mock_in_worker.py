"""Tests of moving/mock_in_worker."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """Each worker has the mock."""
    record = run("moving/mock_in_worker", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "[42, 42, 42]\n"
