"""Tests of threads/next_under_a_lock."""

import time
from collections.abc import Iterator
from threading import Thread

import pytest

from snippets.threads import next_under_a_lock
from snippets.threads.next_under_a_lock import Locked, main
from tests.conftest import Run
from tests.late import all_joined, late_threads
from tests.together import seen_with, together
from tests.together import threads as threads_of


def test_main() -> None:
    """Three threads take six lines, none twice and none left."""
    assert sorted(main()) == [f"line {n}" for n in range(1, 7)]


def test_the_second_waits() -> None:
    """While the generator runs for one thread, another waits and does not fail."""

    def slow() -> Iterator[str]:
        for letter in "ab":
            time.sleep(0.1)
            yield letter

    source, got = Locked(slow()), list[str]()
    threads = [Thread(target=lambda: got.append(next(source))) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == ["a", "b"]


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three threads work together, and main waits for all."""
    threads = late_threads(monkeypatch, next_under_a_lock, together=3)
    main()
    assert all_joined(threads, 3)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = seen_with(run, "threads/next_under_a_lock", threads=4)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "each line once: True\n"
    assert not record.stderr  # no thread died on the way
    assert together(threads_of(record))
