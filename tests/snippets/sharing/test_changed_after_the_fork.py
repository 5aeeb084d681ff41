"""Tests of sharing/changed_after_the_fork."""

from tests.conftest import Run


def test_old_and_new(run: Run) -> None:
    """The pool that was there before has the old price."""
    record = run("sharing/changed_after_the_fork")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "2 3\n"
