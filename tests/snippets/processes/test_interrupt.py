"""Tests of processes/interrupt."""

from tests.conftest import Run


def test_three_ways(run: Run, start_method: str) -> None:
    """Only interrupt lets finally run."""
    record = run("processes/interrupt", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "interrupt  exit code   3  finally ran: True",
        "terminate  exit code -15  finally ran: False",
        "kill       exit code  -9  finally ran: False",
    ]
