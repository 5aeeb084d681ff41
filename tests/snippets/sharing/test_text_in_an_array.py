"""Tests of sharing/text_in_an_array."""

from tests.conftest import Run


def test_text(run: Run) -> None:
    """The parent reads the text that the child has written."""
    record = run("sharing/text_in_an_array")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "Grüße\n"
