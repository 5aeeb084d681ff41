"""Tests of pools/price_of_a_bar."""

import pytest

from evidence.record import Record
from snippets.pools.price_of_a_bar import main
from tests.conftest import Run
from tests.speed import assert_holds, several_cores
from tests.together import children


def test_lines(run: Run, start_method: str) -> None:
    """Both ways are timed."""
    record = run("pools/price_of_a_bar", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    names = [line.rsplit(maxsplit=2)[0] for line in record.stdout.splitlines()]
    assert names == ["without a bar", "with a bar"]


@pytest.mark.alone
@several_cores
def test_hardly_slower() -> None:
    """With a bar the same work takes less than a quarter longer."""

    def attempt() -> tuple[bool, list[Record]]:
        taken = main()
        return taken["with a bar"] < 1.25 * taken["without a bar"], []

    assert_holds(attempt)
