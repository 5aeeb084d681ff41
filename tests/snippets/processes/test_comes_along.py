"""Tests of processes/comes_along."""

from tests.conftest import Run


def test_table(run: Run, start_method: str) -> None:
    """A fork has all but the threads, the others have none of it."""
    record = run("processes/comes_along", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    head, *rows = record.stdout.splitlines()
    assert head.split() == ["parent", "fork", "forkserver", "spawn"]
    table = {row[:20].strip(): row[20:].split() for row in rows}
    assert table.pop("a running thread") == ["yes", "no", "no", "no"]
    assert len(table) == 4
    assert all(row == ["yes", "yes", "no", "no"] for row in table.values())
