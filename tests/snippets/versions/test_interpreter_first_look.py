"""Tests of versions/interpreter_first_look."""

from tests.conftest import Run


def test_three_ways(run: Run) -> None:
    """A result, a failure and a message come back."""
    record = run("versions/interpreter_first_look")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "a result: 2.0",
        "a failure: division by zero",
        "a message: from the other side",
    ]
