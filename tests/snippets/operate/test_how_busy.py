"""Tests of operate/how_busy."""

import re

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds, several_cores


@pytest.mark.alone
@several_cores
def test_compute_and_wait(run: Run, start_method: str) -> None:
    """Computing keeps more than one core busy, waiting nearly none."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("operate/how_busy", start_method=start_method)
        assert (record.status, record.reason) == ("passed", "")
        compute, wait = map(float, re.findall(r": ([\d.]+) cores busy", record.stdout))
        return compute > 1.2 and wait < 0.5, [record]

    assert_holds(attempt)
