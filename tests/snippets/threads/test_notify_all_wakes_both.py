"""Tests of threads/notify_all_wakes_both."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """The thread that came second is the first to be served."""
    record = run("threads/notify_all_wakes_both")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "got: ['one of the orders', 'one of the refunds']\n"
