"""Tests of sharing/numpy_by_size."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


@pytest.mark.alone
def test_only_the_copy_grows(run: Run) -> None:
    """Ten megabytes cost far more when copied than when shared."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("sharing/numpy_by_size")
        last = record.stdout.splitlines()[-1]
        size, copied, shared = map(float, last.split())
        return size == 10**7 and copied > 5 * shared, [record]

    assert_holds(attempt)
