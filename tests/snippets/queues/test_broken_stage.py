"""Tests of queues/broken_stage."""

from tests.conftest import Run


def test_two_wait(run: Run) -> None:
    """The stage that raised has ended; its neighbours wait."""
    record = run("queues/broken_stage")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "read  waits",
        "work  has ended",
        "write waits",
    ]
    assert "ZeroDivisionError" in record.stderr
