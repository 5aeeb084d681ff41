"""Tests of eventloop/turns."""

from snippets.eventloop.turns import main
from tests.conftest import Run


def test_turns(run: Run) -> None:
    """Without an await one speaks to its end; with one they take turns."""
    assert main() == [["a1", "a2", "b1", "b2"], ["a1", "b1", "a2", "b2"]]
    record = run("eventloop/turns")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["a1 a2 b1 b2", "a1 b1 a2 b2"]
