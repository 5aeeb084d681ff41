"""Tests of threads/started_twice."""

import pytest

from snippets.threads import started_twice
from snippets.threads.started_twice import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_refused() -> None:
    """The second start raises."""
    with pytest.raises(RuntimeError, match="threads can only be started once"):
        main()


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """It has ended when it is started again."""
    threads = late_threads(monkeypatch, started_twice)
    with pytest.raises(RuntimeError, match="threads can only be started once"):
        main()
    assert all_joined(threads, 1)


def test_as_a_reader(run: Run) -> None:
    """It greets once, then fails."""
    record = run("threads/started_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["hello"]
    assert "RuntimeError: threads can only be started once" in record.stderr
