"""Tests of versions/terminated_untidily."""

import signal

from tests.conftest import Run


def test_no_cleaning_up(run: Run, start_method: str) -> None:
    """The child says nothing more: the signal has ended it."""
    record = run("versions/terminated_untidily", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"exit code: {-signal.SIGTERM}\n"
