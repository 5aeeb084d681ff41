"""Tests of versions/tee_queues."""

from snippets.versions.tee_queues import main
from tests.conftest import Run


def test_whole_stream(run: Run) -> None:
    """Both threads have read the whole stream."""
    assert main() == (sum(range(10)), 9)
    record = run("versions/tee_queues")
    assert (record.status, record.reason) == ("passed", "")
    assert record.threads == 3  # the main thread and two readers
