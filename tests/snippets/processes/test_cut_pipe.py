"""Tests of processes/cut_pipe."""

from tests.conftest import Run


def test_error(run: Run, start_method: str) -> None:
    """The parent gets an error and goes on."""
    record = run("processes/cut_pipe", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the message was cut off",
    ]
