"""Tests of concurrency/compute_threads."""

import shutil

import pytest

from evidence.catalog import read
from evidence.machine import this_machine
from evidence.record import Record
from evidence.runner import Runner
from tests.conftest import ROOT, Run
from tests.snippets.concurrency.quiet import expect

SUM = sum(range(8_000_000))


def cores_busy(record: Record) -> float:
    """Return the cores a passed run kept busy."""
    assert (record.status, record.reason) == ("passed", "")
    assert record.cores_busy is not None
    return record.cores_busy


def test_sums(run: Run) -> None:
    """Both tasks come to the right sum."""
    *said, last = run("concurrency/compute_threads").stdout.splitlines()
    assert sorted(said) == [f"Task {name}: the sum is {SUM}" for name in "AB"]
    assert last == "Both tasks are done."


def test_one_core(run: Run) -> None:
    """With the GIL, two computing threads never keep more than one core busy."""
    record = run("concurrency/compute_threads")
    if not record.variant["gil"]:
        pytest.skip("this Python runs without the GIL")
    assert cores_busy(record) < 1.25  # starting and ending Python adds a little


@pytest.mark.skipif(this_machine().cores < 2, reason="takes two cores")
@pytest.mark.skipif(not shutil.which("python3.13t"), reason="no python3.13t here")
def test_without_the_gil(run: Run) -> None:
    """The same threads keep more cores busy on a free-threaded build."""
    runner = Runner(ROOT)
    snippet = read(ROOT / "snippets/concurrency/compute_threads.py", ROOT)
    free = runner.job(snippet, python="3.13t")
    assert not free.variant.python.gil

    def attempt() -> tuple[bool, list[Record]]:
        with_gil = run("concurrency/compute_threads")
        if not with_gil.variant["gil"]:
            pytest.skip("nothing to compare with: this Python has no GIL")
        without = runner.run(free, repeat=0)
        more = cores_busy(without) > 1.2 * cores_busy(with_gil)
        return more, [with_gil, without]

    expect(attempt, "two threads without the GIL used no more than one core")
