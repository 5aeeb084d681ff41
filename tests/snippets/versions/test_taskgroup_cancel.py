"""Tests of versions/taskgroup_cancel."""

from tests.conftest import Run


def test_same_as_before(run: Run) -> None:
    """One answer ends both searches, as by an exception of one's own."""
    record = run("versions/taskgroup_cancel")
    assert (record.status, record.reason) == ("passed", "")
    answer, *ended = record.stdout.splitlines()
    assert answer == "an answer"
    assert ended == ["a search was ended"] * 2
    assert run("versions/taskgroup_raise").stdout == record.stdout
