"""Tests of queues/pipeline_processes."""

from snippets.queues.pipeline_processes import ITEMS, WORKERS
from tests.conftest import Run


def test_all_items(run: Run, start_method: str) -> None:
    """Every item is computed, in processes beside the parent."""
    record = run("queues/pipeline_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"{[100000] * ITEMS}\n"
    assert (record.processes or 0) - (record.helpers or 0) == 1 + WORKERS
