"""Tests of breaks/never_started."""

import pytest

from snippets.breaks.never_started import main
from tests.conftest import Run


def test_refused() -> None:
    """Joining the thread that was not started raises."""
    with pytest.raises(RuntimeError, match="cannot join thread before it is started"):
        main()


def test_as_a_reader(run: Run) -> None:
    """One thread greets, the other cannot be joined."""
    record = run("breaks/never_started")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "hello from a\n"
    assert "RuntimeError: cannot join thread before it is started" in record.stderr
