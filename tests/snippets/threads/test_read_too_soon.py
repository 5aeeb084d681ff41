"""Tests of threads/read_too_soon."""

import pytest

from snippets.threads import read_too_soon
from tests.conftest import Run


def test_nothing_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """The list is empty when main looks, and full when the thread has ended."""
    results: list[int] = []
    monkeypatch.setattr(read_too_soon, "results", results)
    with pytest.raises(IndexError):
        read_too_soon.main()
    assert results == [42]


def test_as_a_reader(run: Run) -> None:
    """It fails every time, and prints no answer."""
    record = run("threads/read_too_soon")
    assert (record.status, record.reason, record.stdout) == ("passed", "", "")
    assert "IndexError: list index out of range" in record.stderr
