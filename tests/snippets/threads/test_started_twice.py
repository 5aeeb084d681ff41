"""Tests of threads/started_twice."""

import pytest

from snippets.threads.started_twice import main
from tests.conftest import Run


def test_refused() -> None:
    """The second start raises."""
    with pytest.raises(RuntimeError, match="threads can only be started once"):
        main()


def test_as_a_reader(run: Run) -> None:
    """It greets once, then fails."""
    record = run("threads/started_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["hello"]
    assert "RuntimeError: threads can only be started once" in record.stderr
