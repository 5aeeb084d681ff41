"""Tests of queues/sentinel_each."""

from snippets.queues.sentinel_each import main
from tests.conftest import Run


def test_all_done(run: Run) -> None:
    """All jobs are done, each once, and every worker has ended."""
    assert main() == [0, 1, 2, 3, 4]
    record = run("queues/sentinel_each")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "done: [0, 1, 2, 3, 4]\n"
