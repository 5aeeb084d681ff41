"""Tests of versions/map_bounded_window."""

from snippets.versions.map_bounded_window import main
from tests.conftest import Run


def test_few_ahead(run: Run) -> None:
    """No more pages are taken ahead than the window holds, and all in the end."""
    assert main() == (5, 100_000_000)
    record = run("versions/map_bounded_window")
    assert (record.status, record.reason) == ("passed", "")
    assert "before the first result: 5\n" in record.stdout
