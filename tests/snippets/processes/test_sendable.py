"""Tests of processes/sendable."""

from tests.conftest import Run


def test_table(run: Run) -> None:
    """What has a value or a name is sent, what has neither is refused."""
    record = run("processes/sendable")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    table = {row[:30].strip(): row[30:].strip() for row in record.stdout.splitlines()}
    refused = [name for name, answer in table.items() if answer == "no"]
    assert len(table) == 15
    assert refused == [
        "a lambda",
        "a function inside a function",
        "a generator",
        "an open file",
        "a database connection",
        "a lock",
        "a thread",
        "a module",
    ]
