"""Tests of versions/context_given."""

from tests.conftest import Run


def test_same_as_before(run: Run) -> None:
    """The thread has what its starter had set, as by running in the context."""
    record = run("versions/context_given")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the thread works for: ada\n"
    assert run("versions/context_carried").stdout == record.stdout
