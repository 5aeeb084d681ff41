"""Tests of processes/pool_without_daemons."""

from tests.conftest import Run


def test_orphan(run: Run, start_method: str) -> None:
    """The pool has ended, and the child of its worker has not."""
    record = run("processes/pool_without_daemons", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the worker's child lives on: True",
    ]
    assert record.left_running == []
