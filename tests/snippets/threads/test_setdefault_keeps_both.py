"""Tests of threads/setdefault_keeps_both."""

from typing import Any

import pytest

from snippets.threads import setdefault_keeps_both
from snippets.threads.setdefault_keeps_both import main
from tests.conftest import Run


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
    main()
    assert calls == ["setdefault"] * 2


def test_as_a_reader(run: Run) -> None:
    """The program prints both."""
    record = run("threads/setdefault_keeps_both")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["kept: ['apple', 'pear']"]
