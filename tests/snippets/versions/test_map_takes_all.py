"""Tests of versions/map_takes_all."""

from snippets.versions.map_takes_all import main
from tests.conftest import Run


def test_takes_all(run: Run) -> None:
    """All pages were taken when the first result came."""
    assert main() == (100, 100_000_000)
    record = run("versions/map_takes_all")
    assert (record.status, record.reason) == ("passed", "")
    assert "before the first result: 100\n" in record.stdout
