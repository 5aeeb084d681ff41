"""Tests of measure/price_by_size."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


@pytest.mark.alone
def test_kinds(run: Run) -> None:
    """More costs more; dictionaries cost most, an array least."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("measure/price_by_size")
        assert (record.status, record.reason) == ("passed", "")
        rows = [
            [float(n) for n in line.split()] for line in record.stdout.splitlines()[1:]
        ]
        _, packed, plain, dictionaries = rows[-1]
        more = all(a < b for a, b in zip(rows[0], rows[-1], strict=True))
        return more and packed < plain < dictionaries, [record]

    assert_holds(attempt)
