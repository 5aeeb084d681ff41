"""Tests of moving/top_level_target."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """The child greets and ends well."""
    record = run("moving/top_level_target", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "hello from the child\nexit status of the child: 0\n"
