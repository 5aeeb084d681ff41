"""Tests of futures/left_early."""

from tests.conftest import Run


def test_left(run: Run) -> None:
    """The pool's task was ended, the executor's was awaited."""
    record = run("futures/left_early")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "Pool, task done: False",
        "ProcessPoolExecutor, task done: True",
    ]
