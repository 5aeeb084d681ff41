"""Tests of queues/stage_passes_errors."""

from collections.abc import Callable, Iterable, Iterator
from threading import Thread
from typing import NoReturn

import pytest

from snippets.queues import stage_passes_errors as it
from snippets.queues.stage_passes_errors import Items, first, last, middle
from tests.conftest import Run
from tests.waiting import late, noted


def run_it(
    source: Iterable[int],
    work: Callable[[int], int],
    again: Callable[[int], int],
    write: Callable[[int], None],
) -> list[str]:
    """Run first, middle, middle and last; return the errors when all have ended."""
    queues = [Items(maxsize=2) for _ in range(3)]
    threads = [
        Thread(target=first, args=(source, queues[0]), daemon=True),
        Thread(target=middle, args=(work, *queues[:2]), daemon=True),
        Thread(target=middle, args=(again, *queues[1:]), daemon=True),
    ]
    found: list[str] = []
    end = Thread(target=lambda: found.extend(last(write, queues[2])), daemon=True)
    for thread in (*threads, end):
        thread.start()
    for thread in (*threads, end):
        thread.join(timeout=30)
        assert not thread.is_alive()
    return found


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


def test_whichever_fails() -> None:
    """A failure of any stage is told, and every stage comes to its end."""
    many = range(20)  # far more than all queues hold
    done: list[int] = []
    assert run_it(many, same, same, done.append) == []
    assert done == list(many)
    assert run_it(broken_source(), same, same, done.append) == ["OSError"]
    assert run_it(many, raises, same, done.append) == ["OSError"] * 20
    assert run_it(many, same, raises, done.append) == ["OSError"] * 20
    assert run_it(many, same, same, raises) == ["OSError"] * 20


def test_as_a_reader(run: Run) -> None:
    """One item fails, all the others are done."""
    record = run("queues/stage_passes_errors")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[2, 3, 6, 6, 3] ['ZeroDivisionError']\n"
    assert record.left_running == []


def test_joined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main returns when its workers have ended."""
    seen: list[bool] = []
    monkeypatch.setattr(it, "first", late(it.first, seen))
    monkeypatch.setattr(it, "middle", late(it.middle, seen))
    it.main()
    assert seen == [True] * 2


def test_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """No queue between two stages grows without a bound."""
    bounds: list[int] = []
    monkeypatch.setattr(it, "Items", noted(it.Items, bounds))
    it.main()
    assert bounds == [2, 2]
