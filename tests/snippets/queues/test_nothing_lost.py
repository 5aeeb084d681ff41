"""Tests of queues/nothing_lost."""

from snippets.queues.nothing_lost import JOBS, WORKERS
from tests.conftest import Run


def test_all(run: Run, start_method: str) -> None:
    """Every job is done once, and every worker ends well."""
    record = run("queues/nothing_lost", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        f"results: {[number**2 for number in range(JOBS)]}",
        f"exit codes: {[0] * WORKERS}",
    ]
