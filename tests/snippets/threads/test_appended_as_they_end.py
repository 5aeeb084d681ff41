"""Tests of threads/appended_as_they_end."""

import time

import pytest

from snippets.threads import appended_as_they_end
from snippets.threads.appended_as_they_end import main
from tests.conftest import Run


def test_the_second_comes_first() -> None:
    """The first to start is the last to append."""
    assert main() == ["2nd", "1st"]
    assert main() == ["2nd", "1st"]  # and nothing is left of a run before


def test_main_waits_for_both(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow it is to append, main returns both."""

    class Slow(list[str]):
        def append(self, name: str) -> None:
            time.sleep(0.2)
            super().append(name)

    monkeypatch.setattr(appended_as_they_end, "results", Slow())
    assert main() == ["2nd", "1st"]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/appended_as_they_end")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "started: ['1st', '2nd'], results: ['2nd', '1st']"
    ]
