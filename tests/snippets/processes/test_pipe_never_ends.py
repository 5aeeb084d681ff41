"""Tests of processes/pipe_never_ends."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A forked child waits on: it has the sending end itself."""
    record = run("processes/pipe_never_ends", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "got a line\n"
        assert "still waiting" in record.stderr
        assert "AssertionError: the child never saw the end" in record.stderr
    else:
        assert record.stdout == "got a line\nthat was all\n"
