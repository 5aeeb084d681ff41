"""Tests of concurrency/compute_processes."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds, several_cores, with_the_gil
from tests.together import children, together

SUM = sum(range(8_000_000))


def test_sums(run: Run, start_method: str) -> None:
    """Both tasks come to the right sum, each in a process of its own."""
    record = run("concurrency/compute_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    *said, last = record.stdout.splitlines()
    assert sorted(said) == [f"Task {name}: the sum is {SUM}" for name in "AB"]
    assert last == "Both tasks are done."
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 3
    assert together(children(record))


@pytest.mark.alone
@several_cores
@with_the_gil
def test_two_cores(run: Run, start_method: str) -> None:
    """Processes keep more cores busy than threads that share a GIL."""

    def attempt() -> tuple[bool, list[Record]]:
        threads = run("concurrency/compute_threads")
        both = run("concurrency/compute_processes", start_method=start_method)
        assert threads.cores_busy is not None
        assert both.cores_busy is not None
        return both.cores_busy > 1.3 * threads.cores_busy, [threads, both]

    assert_holds(attempt)
