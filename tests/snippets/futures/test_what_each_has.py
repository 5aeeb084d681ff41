"""Tests of futures/what_each_has."""

from tests.conftest import Run


def test_both_sides(run: Run) -> None:
    """Only the executor can take a task back; both can map."""
    record = run("futures/what_each_has")
    assert (record.status, record.reason) == ("passed", "")
    rows = {line[:28].strip(): line[28:].split() for line in record.stdout.splitlines()}
    assert rows["take it back"] == ["-", "cancel"]
    assert rows["its error, not raised"] == ["-", "exception"]
    assert rows["over several iterables"] == ["starmap", "map"]
