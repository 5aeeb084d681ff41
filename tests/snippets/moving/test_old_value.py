"""Tests of moving/old_value."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent has the new value; the others have the old one."""
    record = run("moving/old_value", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "[10, 20, 30]\n"
        return
    assert record.stdout == "[1, 2, 3]\n"
    assert "\nAssertionError" in record.stderr
