"""Tests of processes/puts_then_raises."""

from tests.conftest import Run


def test_arrives(run: Run, start_method: str) -> None:
    """The answer arrives, and the exit code is one."""
    record = run("processes/puts_then_raises", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the result: half of the answer, the exit code: 1",
    ]
