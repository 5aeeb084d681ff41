"""Tests of threads/vanished_exception."""

import pytest

from snippets.threads import vanished_exception
from tests.conftest import Run
from tests.late import all_joined, late_threads


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_late(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three threads together, all joined; what was saved before does not count."""
    monkeypatch.setattr(vanished_exception, "saved", ["yesterday"])
    threads = late_threads(monkeypatch, vanished_exception, together=3)
    assert sorted(vanished_exception.main()) == ["map", "news"]
    assert all_joined(threads, 3)


def test_the_program_succeeds(run: Run) -> None:
    """A thread failed, and the exit code is that of success."""
    record = run("threads/vanished_exception")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 0)
    assert record.stdout == "saved 2 of 3. All went well!\n"
    assert "Exception in thread save mail:" in record.stderr
    assert "OSError: disk full" in record.stderr
