"""Tests of threads/local_values."""

import time

import pytest

from snippets.threads import local_values
from snippets.threads.local_values import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main() -> None:
    """Both threads have set the attribute, and each finds its own."""
    assert main() == {"ada": "ada", "grace": "grace"}


def test_not_so_with_a_plain_object(monkeypatch: pytest.MonkeyPatch) -> None:
    """With an ordinary object both find what was set last, so both have set it."""

    class Plain:
        def __setattr__(self, name: str, value: str) -> None:
            time.sleep(0.1 * (value == "grace"))  # the other one must wait for her
            super().__setattr__(name, value)

    monkeypatch.setattr(local_values, "request", Plain())
    threads = late_threads(monkeypatch, local_values, together=2)
    assert main() == {"ada": "grace", "grace": "grace"}
    assert all_joined(threads, 2)


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/local_values")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "ada set it and found: ada",
        "grace set it and found: grace",
    ]
