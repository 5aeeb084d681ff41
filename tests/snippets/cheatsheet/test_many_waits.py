"""Tests of cheatsheet/many_waits."""

from threading import Barrier

import pytest

from snippets.cheatsheet import many_waits
from tests.conftest import Run


def test_all_wait_together(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three threads of this process are in it at once, each with its own name."""
    all_here = Barrier(3)

    def wait(name: str) -> int:
        all_here.wait(timeout=20)
        return len(name)

    monkeypatch.setattr(many_waits, "fetch", wait)
    assert many_waits.main() == {"tea": 3, "milk": 4, "sugar": 5}


def test_as_written(run: Run) -> None:
    """The lines of the sheet run, and give what they should."""
    record = run("cheatsheet/many_waits")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["[('milk', 4), ('sugar', 5), ('tea', 3)]"]
