"""Tests of sharing/progress."""

from threading import Lock
from typing import Any

from snippets.sharing.progress import work
from tests.conftest import Run


def test_nine(run: Run) -> None:
    """Three workers have counted three pieces each."""
    record = run("sharing/progress")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "pieces done: 9\n"


class Guarded:
    """A counter that may be changed under its lock only."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._value = 0

    def get_lock(self) -> Any:
        """Return the lock."""
        return self._lock

    @property
    def value(self) -> int:
        """Return the number, to the holder of the lock."""
        assert self._lock.locked()
        return self._value

    @value.setter
    def value(self, value: int) -> None:
        assert self._lock.locked()
        self._value = value


def test_under_the_lock() -> None:
    """Each piece is counted under the counter's lock."""
    counter: Any = Guarded()
    work(counter, 0.0)
    with counter.get_lock():
        assert counter.value == 3
