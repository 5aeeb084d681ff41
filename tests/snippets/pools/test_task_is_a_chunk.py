"""Tests of pools/task_is_a_chunk."""

from tests.conftest import Run


def test_chunks_count(run: Run) -> None:
    """One worker for each chunk, however long it is."""
    record = run("pools/task_is_a_chunk")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "8 calls in chunks of 1: 8 workers",
        "8 calls in chunks of 4: 2 workers",
        "8 calls in chunks of 8: 1 workers",
    ]
