"""Tests of sharing/letters_as_bytes."""

from tests.conftest import Run


def test_whole(run: Run) -> None:
    """Both words are whole."""
    record = run("sharing/letters_as_bytes")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr == ""  # nothing is left to the resource tracker
    assert record.stdout == "abcdefg ÄÄÄÄÄÄÄ\n"
