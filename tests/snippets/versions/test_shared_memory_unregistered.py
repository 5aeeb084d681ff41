"""Tests of versions/shared_memory_unregistered."""

from tests.conftest import Run


def test_still_there(run: Run) -> None:
    """After the visitor has gone, the block is there, and nobody complains."""
    record = run("versions/shared_memory_unregistered")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the visitor read: hello\nand it is still there\n"
    assert record.stderr == ""
