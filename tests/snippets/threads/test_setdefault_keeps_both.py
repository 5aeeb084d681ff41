"""Tests of threads/setdefault_keeps_both."""

from threading import Barrier
from typing import Any

import pytest

from snippets.threads import setdefault_keeps_both
from snippets.threads.setdefault_keeps_both import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main() -> None:
    """Both items are in the one group."""
    assert sorted(main()["fruit"]) == ["apple", "pear"]


def test_one_call_for_each(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each thread touches the dict once: it never looks first."""
    calls: list[str] = []

    class Noted(dict[str, Any]):
        def setdefault(self, key: str, default: Any = None) -> Any:
            calls.append("setdefault")
            return super().setdefault(key, default)

        def __contains__(self, key: object) -> bool:
            calls.append("in")
            return super().__contains__(key)

        def __setitem__(self, key: str, value: Any) -> None:
            calls.append("set")
            super().__setitem__(key, value)

        def get(self, *args: Any) -> Any:
            calls.append("get")
            return super().get(*args)

    monkeypatch.setattr(setdefault_keeps_both, "groups", Noted())

    class NotedBarrier(Barrier):
        def wait(self, timeout: float | None = None) -> int:
            calls.append("wait")
            return super().wait(timeout)

    monkeypatch.setattr(setdefault_keeps_both, "Barrier", NotedBarrier)
    threads = late_threads(monkeypatch, setdefault_keeps_both, together=2)
    main()
    assert all_joined(threads, 2)
    assert calls == ["wait"] * 2 + ["setdefault"] * 2  # nobody before both are there


def test_as_a_reader(run: Run) -> None:
    """The program prints both."""
    record = run("threads/setdefault_keeps_both")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["kept: ['apple', 'pear']"]
