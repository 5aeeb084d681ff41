"""Tests of pools/appended_where."""

from multiprocessing.pool import ThreadPool

from snippets.pools.appended_where import basket, fill
from tests.conftest import Run


def test_whose_list(run: Run) -> None:
    """Threads fill the parent's list, processes do not."""
    record = run("pools/appended_where")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == [
        "in the basket after Pool: 0",
        "in the basket after ThreadPool: 3",
    ]


def test_each_count_begins_with_an_empty_list() -> None:
    """What an earlier pool put into the basket is not counted again."""
    basket.append("wine")
    with ThreadPool(2) as threads:
        assert (fill(threads), fill(threads)) == (3, 3)
