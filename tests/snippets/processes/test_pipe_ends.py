"""Tests of processes/pipe_ends."""

from tests.conftest import Run


def test_ends(run: Run, start_method: str) -> None:
    """The child gets the line and then the end, however it is started."""
    record = run("processes/pipe_ends", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout == "got a line\nthat was all\n"
