"""Tests of versions/context_changed."""

from tests.conftest import Run


def test_stays_in_the_copy(run: Run) -> None:
    """The starter has what it had set; the thread's value is in the copy."""
    record = run("versions/context_changed")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "here: ada\nin the copy: grace\n"
