"""Tests of threads/a_place_for_each."""

import time
from threading import Barrier

import pytest

from snippets.threads import a_place_for_each
from snippets.threads.a_place_for_each import WORDS, main
from tests.conftest import Run


def test_in_the_order_of_the_words() -> None:
    """Each length stands where its word stands."""
    assert main() == [len(word) for word in WORDS]


def test_main_waits_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Main reads only when the slowest thread has written."""

    class Slow(str):
        __slots__ = ()

        def __len__(self) -> int:
            time.sleep(0.2)
            return 3

    monkeypatch.setattr(a_place_for_each, "WORDS", ["one", Slow("two"), Slow("six")])
    assert main() == [3, 3, 3]


def test_all_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """No thread is waited for before the others have been started."""
    meet = Barrier(3, timeout=10)

    class Meeting(str):
        __slots__ = ()

        def __len__(self) -> int:
            meet.wait()
            return 3

    words = [Meeting(word) for word in ("one", "two", "six")]
    monkeypatch.setattr(a_place_for_each, "WORDS", words)
    assert main() == [3, 3, 3]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/a_place_for_each")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["{'one': 3, 'two': 3, 'three': 5}"]
