"""Tests of futures/asked_twice."""

from tests.conftest import Run


def test_asked_twice(run: Run) -> None:
    """The second time gives what the first time gave."""
    record = run("futures/asked_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "twice the same result: 3.0 3.0",
        "twice the same error: True",
    ]
