"""Tests of sharing/remote_manager."""

from tests.conftest import Run


def test_key(run: Run) -> None:
    """The wrong key is refused, the right one lets the visitor write."""
    record = run("sharing/remote_manager")
    assert (record.status, record.reason) == ("passed", "")
    refused, written = record.stdout.splitlines()
    assert refused.startswith("refused: digest ")
    assert written == "the visitor was here"
