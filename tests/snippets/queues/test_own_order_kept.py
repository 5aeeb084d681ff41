"""Tests of queues/own_order_kept."""

from multiprocessing import Barrier, Process
from typing import Any

import pytest

from snippets.queues import own_order_kept as it
from tests.conftest import Run
from tests.waiting import first_meet, noted_joins


def test_order(run: Run) -> None:
    """Each process's own items come in the order of put."""
    record = run("queues/own_order_kept")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        "of A: [0, 1, 2, 3, 4]",
        "of B: [0, 1, 2, 3, 4]",
    ]


def test_at_the_same_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is so while both are alive."""
    both_here = Barrier(2)

    def process(target: Any, args: tuple[Any, ...]) -> Process:
        return Process(target=first_meet, args=(both_here, target, *args))

    monkeypatch.setattr(it, "Process", process)
    assert it.main() == {name: list(range(it.EACH)) for name in "AB"}


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its children have ended well."""
    codes = noted_joins(monkeypatch)
    it.main()
    assert codes == [0] * 2
