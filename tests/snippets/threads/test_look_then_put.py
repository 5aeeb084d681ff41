"""Tests of threads/look_then_put."""

import pytest

from snippets.threads import look_then_put
from snippets.threads.look_then_put import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both are under way together, and one item is left when both have ended."""
    monkeypatch.setattr(look_then_put, "groups", {})
    threads = late_threads(monkeypatch, look_then_put, together=2)
    (item,) = main()["fruit"]
    assert all_joined(threads, 2)
    assert item in {"apple", "pear"}


def test_fails(run: Run) -> None:
    """Two items were added to one group, and one is left."""
    record = run("threads/look_then_put")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == []
    assert record.stderr.splitlines()[-1] == "AssertionError: added 2, kept 1"
