"""Tests of versions/interpreters_compute."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


def test_where(run: Run) -> None:
    """The work was done in this very process."""
    record = run("versions/interpreters_compute")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "all in this process: True\n"


@pytest.mark.alone
@several_cores
def test_parallel(run: Run) -> None:
    """More than one core was busy."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("versions/interpreters_compute")
        return (record.cores_busy or 0) > 1.25, [record]

    assert_holds(attempt)
