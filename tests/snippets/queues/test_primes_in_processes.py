"""Tests of queues/primes_in_processes."""

import inspect

import pytest

from evidence.record import Record
from snippets.queues import primes_in_processes, primes_in_threads
from tests.conftest import Run
from tests.speed import assert_holds, several_cores
from tests.waiting import noted_joins


def test_same_worker() -> None:
    """The worker is the one of the threads, letter by letter."""
    ours, theirs = primes_in_processes, primes_in_threads
    assert inspect.getsource(ours.worker) == inspect.getsource(theirs.worker)
    assert inspect.getsource(ours.primes_below) == inspect.getsource(
        theirs.primes_below
    )
    assert ours.TASKS == theirs.TASKS


def test_all_tasks(run: Run, start_method: str) -> None:
    """Every task is done, and all have the same result."""
    record = run("queues/primes_in_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    time, results = record.stdout.splitlines()
    assert time.startswith(f"{len(primes_in_processes.TASKS)} tasks in ")
    assert results == "limit, primes below it: (30000, 3245)"


def test_processes(run: Run, start_method: str) -> None:
    """The work runs beside the parent, in two processes of its own."""
    record = run("queues/primes_in_processes", start_method=start_method)
    assert (record.processes or 0) - (record.helpers or 0) == 3


@several_cores
@pytest.mark.alone
def test_at_the_same_time(run: Run) -> None:
    """Both processes compute at a time."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("queues/primes_in_processes")
        return (record.cores_busy or 0) > 1.2, [record]

    assert_holds(attempt)


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its children have ended well."""
    codes = noted_joins(monkeypatch)
    primes_in_processes.main()
    assert codes == [0] * 2
