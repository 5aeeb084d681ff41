"""Tests of queues/simple_put_raises."""

from tests.conftest import Run


def test_raises(run: Run) -> None:
    """The error comes out of put itself, and can be caught."""
    record = run("queues/simple_put_raises")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "put: TypeError: cannot pickle '_thread.lock' object",
    ]
