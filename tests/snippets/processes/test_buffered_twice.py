"""Tests of processes/buffered_twice."""

from tests.conftest import Run


def test_twice(run: Run) -> None:
    """The child writes the parent's title first, then the parent does."""
    record = run("processes/buffered_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "title",
        "from the child",
        "title",
        "from the parent",
    ]
