"""Tests of processes/asked_to_stop."""

from tests.conftest import Run


def test_tidied(run: Run, start_method: str) -> None:
    """The process tidies up and ends well."""
    record = run("processes/asked_to_stop", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "tidied up",
        "exit code 0",
    ]
