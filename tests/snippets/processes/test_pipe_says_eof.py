"""Tests of processes/pipe_says_eof."""

from tests.conftest import Run


def test_end(run: Run, start_method: str) -> None:
    """The parent learns of the child's end, and of its exit code."""
    record = run("processes/pipe_says_eof", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "no answer will come; exit code 3",
    ]
