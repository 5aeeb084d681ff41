"""Tests of breaks/never_asked."""

from snippets.breaks.never_asked import main
from tests.conftest import Run


def test_silent() -> None:
    """The failure comes out of get, and nowhere before."""
    assert main() == (False, "ZeroDivisionError")


def test_as_a_reader(run: Run, start_method: str) -> None:
    """It prints three lines and no traceback, with each start method."""
    record = run("breaks/never_asked", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""
    assert record.stdout.splitlines() == [
        "the pool has ended, and nothing was raised",
        "successful: False",
        "get() raises ZeroDivisionError",
    ]
