"""Tests of futures/callback_in_the_parent."""

from tests.conftest import Run


def test_where(run: Run) -> None:
    """It runs in the parent, and not in its main thread."""
    record = run("futures/callback_in_the_parent")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "in the worker: False",
        "in the parent: True",
        "in the main thread: False",
    ]
