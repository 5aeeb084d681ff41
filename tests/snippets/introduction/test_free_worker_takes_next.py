"""Tests of introduction/free_worker_takes_next."""

from tests.conftest import Run


def test_order(run: Run) -> None:
    """Both short tasks end on one worker while the long one keeps the other."""
    record = run("introduction/free_worker_takes_next")
    assert (record.status, record.reason) == ("passed", "")
    ends = [f"task {name} ends" for name in "BCA"]
    assert record.stdout.splitlines() == [*ends, "results: A, B, C"]
