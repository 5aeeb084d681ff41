"""Tests of sharing/nul_is_lost."""

from tests.conftest import Run


def test_lost(run: Run) -> None:
    """The NUL in the middle stays, the one at the end is lost."""
    record = run("sharing/nul_is_lost")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "b'a\\x00b' b'ab'\n"
