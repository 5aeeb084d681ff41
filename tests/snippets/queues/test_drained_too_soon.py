"""Tests of queues/drained_too_soon."""

from tests.conftest import Run


def test_too_soon(run: Run) -> None:
    """The loop finds nothing; get waits and finds it."""
    record = run("queues/drained_too_soon")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the loop took: []",
        "get gave: tea",
    ]
