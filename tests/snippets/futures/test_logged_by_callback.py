"""Tests of futures/logged_by_callback."""

from tests.conftest import Run


def test_logged(run: Run) -> None:
    """The one failure is logged, with the line that raised it."""
    record = run("futures/logged_by_callback")
    assert (record.status, record.reason) == ("passed", "")
    first, *traceback = record.stderr.splitlines()
    assert first == "ERROR tasks a task failed"
    assert traceback[0] == "Traceback (most recent call last):"
    assert any(line.endswith("in save") for line in traceback)
    assert traceback[-1] == "OSError: no room for mail"
    assert record.stderr.count("ERROR") == 1
