"""Tests of futures/map_in_order."""

from snippets.futures import map_in_order
from tests.conftest import Run


def test_order(run: Run) -> None:
    """The first input ends last, and its result comes first."""
    record = run("futures/map_in_order")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "ended:   fast slow",
        "results: SLOW FAST",
    ]


def test_called_again() -> None:
    """A second call begins as the first did."""
    first = map_in_order.main()
    assert map_in_order.main() == first == ["SLOW", "FAST"]
    assert map_in_order.ended == ["fast", "slow"]
