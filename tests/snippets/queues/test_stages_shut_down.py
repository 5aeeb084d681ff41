"""Tests of queues/stages_shut_down."""

import queue
from collections.abc import Iterator
from queue import Queue
from threading import Thread
from typing import NoReturn

import pytest

from tests.conftest import Run
from tests.waiting import late, noted

ORDER = ("first", "second", "last")
needs_shutdown = pytest.mark.skipif(
    not hasattr(queue.Queue, "shutdown"), reason="Queue.shutdown came with 3.13"
)


def raises(_item: object) -> NoReturn:
    """Fail on every item."""
    raise OSError


def broken_source() -> Iterator[int]:
    """Give three items, and fail."""
    yield from (1, 2, 3)
    raise OSError


def same(item: int) -> int:
    """Change nothing."""
    return item


@needs_shutdown
@pytest.mark.parametrize("fails", ["source", "first", "second", "last", "none"])
def test_whichever_fails(fails: str) -> None:
    """A failure of any stage is noted once, and every stage comes to its end."""
    from snippets.queues import stages_shut_down as it

    it.errors.clear()
    queues = [it.Items(maxsize=2) for _ in range(3)]
    work = {name: raises if name == fails else same for name in ORDER}
    source = broken_source() if fails == "source" else range(50)
    threads = [
        Thread(target=it.first, args=(source, queues[0]), daemon=True),
        Thread(target=it.then, args=(work["first"], *queues[:2]), daemon=True),
        Thread(target=it.then, args=(work["second"], *queues[1:]), daemon=True),
        Thread(target=it.then, args=(work["last"], queues[2], None), daemon=True),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=30)
        assert not thread.is_alive()
    assert it.errors == ([] if fails == "none" else ["OSError"])


def test_all_told(run: Run) -> None:
    """Every stage ends, and the error is known."""
    record = run("queues/stages_shut_down")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""
    assert record.stdout == "ZeroDivisionError\n"
    assert record.left_running == []


@pytest.mark.skipif(
    not hasattr(Queue, "shutdown"), reason="Queue.shutdown came with 3.13"
)
def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    from snippets.queues import stages_shut_down as it

    seen: list[bool] = []
    monkeypatch.setattr(it, "first", late(it.first, seen))
    monkeypatch.setattr(it, "then", late(it.then, seen))
    it.main()
    assert seen == [True] * 3


@pytest.mark.skipif(
    not hasattr(Queue, "shutdown"), reason="Queue.shutdown came with 3.13"
)
def test_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """No queue between two stages grows without a bound."""
    from snippets.queues import stages_shut_down as it

    bounds: list[int] = []
    monkeypatch.setattr(it, "Items", noted(it.Items, bounds))
    it.main()
    assert bounds == [2, 2]
