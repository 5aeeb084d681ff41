"""Tests of moving/replaced_name."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent runs it; to others it cannot be sent."""
    record = run("moving/replaced_name", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "hello from the child\nexit status of the child: 0\n"
        return
    assert record.stdout == ""
    assert "it's not the same object as __main__.greet" in record.stderr
