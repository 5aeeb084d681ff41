"""Tests of futures/logged_by_callback."""

from tests.conftest import Run


def test_logged(run: Run) -> None:
    """The one failure is logged."""
    record = run("futures/logged_by_callback")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "ERROR tasks OSError: no room for mail",
    ]
