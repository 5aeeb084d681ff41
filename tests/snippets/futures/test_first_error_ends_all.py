"""Tests of futures/first_error_ends_all."""

from snippets.futures import first_error_ends_all
from tests.conftest import Run


def test_three_ends(run: Run) -> None:
    """Two under way are stopped, two in line never begin."""
    record = run("futures/first_error_ends_all")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "mail: failed, disk full",
        "news: stopped",
        "map: stopped",
        "book: never begun",
        "song: never begun",
    ]


def test_called_again() -> None:
    """Each call waits for two beginnings, and leaves none for the next."""
    first = first_error_ends_all.main()
    assert first_error_ends_all.main() == first
    assert not first_error_ends_all.begun.acquire(blocking=False)
