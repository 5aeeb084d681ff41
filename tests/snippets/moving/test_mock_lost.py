"""Tests of moving/mock_lost."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent has the mock; the others have the original."""
    record = run("moving/mock_lost", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "[42, 42, 42]\n"
        return
    assert record.stdout == "[1, 1, 1]\n"
    assert "\nAssertionError" in record.stderr
