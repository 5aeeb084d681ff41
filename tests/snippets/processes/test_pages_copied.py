"""Tests of processes/pages_copied."""

from tests.conftest import Run


def test_writing_copies(run: Run) -> None:
    """Reading leaves the pages shared; one byte a page copies nearly all."""
    record = run("processes/pages_copied")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    start, read, written = (
        int(line.rpartition(":")[2].split()[0]) for line in record.stdout.splitlines()
    )
    assert read - start < 3
    assert written - start > 30
