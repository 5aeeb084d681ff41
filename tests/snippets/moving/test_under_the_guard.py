"""Tests of moving/under_the_guard."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent has the name; the others do not."""
    record = run("moving/under_the_guard", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "[10, 20, 30]\n"
        return
    assert record.stdout == ""
    assert "\nNameError: name 'factor' is not defined" in record.stderr
