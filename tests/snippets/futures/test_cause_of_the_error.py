"""Tests of futures/cause_of_the_error."""

from tests.conftest import Run


def test_cause(run: Run) -> None:
    """Only the process's error has a cause, and it names the line."""
    record = run("futures/cause_of_the_error")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "cause, from a thread: None",
        "cause, from a process: _RemoteTraceback",
        "it shows the line: True",
    ]
