"""Tests of threads/popped_once."""

from typing import Any

import pytest

from snippets.threads import popped_once
from snippets.threads.popped_once import main
from tests.conftest import Run


def test_main(monkeypatch: pytest.MonkeyPatch) -> None:
    """One thread gets the job, the other one nothing, in one call each."""
    calls: list[str] = []

    class Noted(dict[str, str]):
        def pop(self, *args: Any) -> Any:
            calls.append("pop")
            return super().pop(*args)

        def __contains__(self, key: object) -> bool:
            calls.append("in")
            return super().__contains__(key)

    monkeypatch.setattr(popped_once, "jobs", Noted({"job 1": "paint the door"}))
    assert main() == [None, "paint the door"]
    assert calls == ["pop"] * 2


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/popped_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["the two got: [None, 'paint the door']"]
