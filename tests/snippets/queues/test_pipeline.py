"""Tests of queues/pipeline."""

from snippets.queues.pipeline import ITEMS
from tests.conftest import Run


def test_all_pages(run: Run) -> None:
    """Every page has gone through all stages, in order."""
    record = run("queues/pipeline")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [f"PAGE {n}" for n in range(ITEMS)]
