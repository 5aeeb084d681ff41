"""Tests of moving/logging_lost."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent logs; the others are silent."""
    record = run("moving/logging_lost", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "INFO:shop:starting\nINFO:shop:at work\n"
        return
    assert record.stdout == "INFO:shop:starting\n"
    assert "AssertionError: the child logged nothing" in record.stderr
