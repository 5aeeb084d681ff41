"""Tests of pools/task_raises."""

from tests.conftest import Run
from tests.together import children


def test_both_tracebacks(run: Run) -> None:
    """The line of the worker stands above that of the parent."""
    record = run("pools/task_raises")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    assert record.stdout.splitlines() == []
    worker, parent = record.stderr.split("The above exception was the direct cause")
    assert 'return {"tea": 3}[drink]' in worker
    assert "return pool.map(price" in parent
    assert "return pool.map(price" not in worker
