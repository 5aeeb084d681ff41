"""Tests of threads/loop_over_a_copy."""

import pytest

from snippets.threads import loop_over_a_copy
from snippets.threads.loop_over_a_copy import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main() -> None:
    """The sum is that of the two old prices, and the third is there."""
    assert main() == (5, 3)


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each price is added before the loop goes on."""
    monkeypatch.setattr(loop_over_a_copy, "prices", {"spam": 3, "eggs": 2})
    threads = late_threads(monkeypatch, loop_over_a_copy)
    assert main() == (5, 3)
    assert all_joined(threads, 2)


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/loop_over_a_copy")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["total of the copy: 5", "prices known now: 3"]
