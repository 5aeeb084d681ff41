"""Tests of sharing/umlauts_cut."""

from tests.conftest import Run


def test_cut(run: Run) -> None:
    """The word with umlauts has lost letters, the other one none."""
    record = run("sharing/umlauts_cut")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "abcdefg ÄÄÄÄ\n"
