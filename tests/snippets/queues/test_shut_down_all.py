"""Tests of queues/shut_down_all."""

from tests.conftest import Run


def test_all_done(run: Run) -> None:
    """All jobs are done, each once, and one shutdown has ended both workers."""
    record = run("queues/shut_down_all")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "done: [0, 1, 2, 3, 4]\n"
