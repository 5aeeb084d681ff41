"""Tests of threads/changed_in_the_loop."""

import time

import pytest

from snippets.threads import changed_in_the_loop
from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The loop ends when it comes back to a dict that has grown."""
    record = run("threads/changed_in_the_loop")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert (
        record.stderr.splitlines()[-1]
        == "RuntimeError: dictionary changed size during iteration"
    )


def test_changed_between_two_items(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the other thread, the dict has grown before the next item."""

    class Slow(dict[str, int]):
        def __setitem__(self, key: str, value: int) -> None:
            time.sleep(0.2)
            super().__setitem__(key, value)

    prices = Slow({"spam": 3, "eggs": 2})
    monkeypatch.setattr(changed_in_the_loop, "prices", prices)
    with pytest.raises(RuntimeError, match="changed size"):
        changed_in_the_loop.main()
