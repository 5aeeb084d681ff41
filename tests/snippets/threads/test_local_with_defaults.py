"""Tests of threads/local_with_defaults."""

import pytest

from snippets.threads import local_with_defaults
from snippets.threads.local_with_defaults import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main() -> None:
    """What one thread sets, the next does not find."""
    assert main() == ["nobody", "nobody"]


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each has ended before the next begins."""
    threads = late_threads(monkeypatch, local_with_defaults)
    assert main() == ["nobody", "nobody"]
    assert all_joined(threads, 2)


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/local_with_defaults")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "found at the start of each thread: nobody nobody"
    ]
