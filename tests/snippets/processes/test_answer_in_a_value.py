"""Tests of processes/answer_in_a_value."""

from tests.conftest import Run


def test_value(run: Run, start_method: str) -> None:
    """The parent reads the number that the child wrote."""
    record = run("processes/answer_in_a_value", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "before: 0, after: 42",
    ]
