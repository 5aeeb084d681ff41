"""Tests of futures/tiny_tasks_in_both."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_always_holds


@pytest.mark.alone
def test_chunks_pay(run: Run) -> None:
    """One message for each tiny task takes more than twice as long as chunks."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("futures/tiny_tasks_in_both")
        assert (record.status, record.reason) == ("passed", "")
        pool, single, chunks = (
            float(line.split()[-2]) for line in record.stdout.splitlines()
        )
        return single > 2 * max(pool, chunks), [record]

    assert_always_holds(attempt)
