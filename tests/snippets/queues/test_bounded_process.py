"""Tests of queues/bounded_process."""

from snippets.queues.bounded_process import ITEMS
from tests.conftest import Run


def test_all_taken(run: Run, start_method: str) -> None:
    """All items come, in order, and the producer ends."""
    record = run("queues/bounded_process", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        f"taken: {list(range(ITEMS))}",
        "exit code of the producer: 0",
    ]
