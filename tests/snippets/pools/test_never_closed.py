"""Tests of pools/never_closed."""

from tests.conftest import Run
from tests.together import children


def test_warned_and_ended(run: Run) -> None:
    """The pool is ended, and the warning says what was missed."""
    record = run("pools/never_closed")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    assert record.stdout.splitlines() == ["[1, 2]", "workers alive: 0"]
    assert "ResourceWarning: unclosed running multiprocessing pool" in record.stderr
