"""Tests of threads/local_values."""

import time

import pytest

from snippets.threads import local_values
from snippets.threads.local_values import main
from tests.conftest import Run


def test_main() -> None:
    """Both threads have set the attribute, and each finds its own."""
    assert main() == {"ada": "ada", "grace": "grace"}


def test_not_so_with_a_plain_object(monkeypatch: pytest.MonkeyPatch) -> None:
    """With an ordinary object both find what was set last, so both have set it."""

    class Plain:
        _user = ""

        @property
        def user(self) -> str:
            time.sleep(0.1)  # main would be faster, if it did not join
            return self._user

        @user.setter
        def user(self, value: str) -> None:
            self._user = value

    monkeypatch.setattr(local_values, "request", Plain())
    found = main()
    assert set(found) == {"ada", "grace"}
    assert found["ada"] == found["grace"]


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/local_values")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "ada set it and found: ada",
        "grace set it and found: grace",
    ]
