"""Tests of eventloop/coroutine_to_pool."""

from tests.conftest import Run


def test_not_picklable(run: Run) -> None:
    """The worker has a coroutine, and cannot send it."""
    record = run("eventloop/coroutine_to_pool")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == ""
    assert "cannot pickle 'coroutine' object" in record.stderr
