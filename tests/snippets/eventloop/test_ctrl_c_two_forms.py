"""Tests of eventloop/ctrl_c_two_forms."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


@pytest.mark.alone
def test_the_told_one_ends_sooner(run: Run) -> None:
    """The exit waits for the call that nobody can end, not for the other."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("eventloop/ctrl_c_two_forms")
        assert (record.status, record.reason) == ("passed", "")
        deaf, told = record.stdout.splitlines()
        assert deaf.startswith("blocking call: the exit took ")
        assert told.startswith("told by an event: the exit took ")
        waited, ended = (float(line.split()[-2]) for line in (deaf, told))
        return waited > 2 * ended, [record]

    assert_holds(attempt)
