"""Tests of cheatsheet/shared_counter."""

import multiprocessing
from typing import Any

import pytest

from snippets.cheatsheet import shared_counter
from snippets.cheatsheet.shared_counter import count
from tests.conftest import Run


def test_as_written(run: Run, start_method: str) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/shared_counter", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["200"]
    assert (record.processes or 0) - (record.helpers or 0) == 3


@pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="there is no fork"
)
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_counts_under_the_lock() -> None:
    """While somebody else has the lock, nothing is added."""
    context = multiprocessing.get_context("fork")
    total = context.Value("q", 0)
    process = context.Process(target=count, args=(total,))
    with total.get_lock():
        process.start()
        process.join(1)
        assert process.is_alive()
        assert total.value == 0
    process.join(30)
    assert (process.exitcode, total.value) == (0, 100)


@pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="there is no fork"
)
@pytest.mark.filterwarnings("ignore:.*use of fork:DeprecationWarning")
def test_count_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """The two processes live at the same time: each waits for the other."""
    context = multiprocessing.get_context("fork")
    both = context.Barrier(2)

    def meet(total: Any) -> None:
        both.wait(10)
        count(total)

    monkeypatch.setattr(shared_counter, "Process", context.Process)
    monkeypatch.setattr(shared_counter, "Value", context.Value)
    monkeypatch.setattr(shared_counter, "count", meet)
    assert shared_counter.count_in(2) == 200
