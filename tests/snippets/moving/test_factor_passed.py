"""Tests of moving/factor_passed."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """Each worker has got the factor."""
    record = run("moving/factor_passed", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "[10, 20, 30]\n"
