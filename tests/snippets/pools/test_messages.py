"""Tests of pools/messages."""

from tests.conftest import Run


def test_chunks(run: Run) -> None:
    """For two workers map makes up to eight chunks, imap one a task."""
    record = run("pools/messages")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "tasks  chunks of map  of imap",
        "    8              8        8",
        "    9              5        9",
        "   16              8       16",
        "   17              6       17",
        "  100              8      100",
    ]
