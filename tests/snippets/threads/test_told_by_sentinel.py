"""Tests of threads/told_by_sentinel."""

import pytest

from snippets.threads import told_by_sentinel
from snippets.threads.told_by_sentinel import main
from tests.conftest import Run
from tests.together import slow_print


def test_main() -> None:
    """The thread has ended."""
    assert main() is False


def test_main_waits_for_the_cleanup(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slowly the thread cleans up, it has ended when main returns."""
    said = slow_print(monkeypatch, told_by_sentinel)
    main()
    assert said[-1] == "cleaned up"


def test_as_a_reader(run: Run) -> None:
    """It did its job and cleaned up."""
    record = run("threads/told_by_sentinel")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "done: the only job",
        "cleaned up",
        "alive: False",
    ]
