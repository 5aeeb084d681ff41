"""Tests of measure/stopped_too_soon."""

import re

from snippets.measure.stopped_too_soon import main
from tests.conftest import Run


def test_too_soon() -> None:
    """Two rounds of sleep are in the second reading, and not in the first."""
    submitted, finished = main()
    assert submitted < finished
    assert finished > 0.19


def test_as_a_reader(run: Run, start_method: str) -> None:
    """It says both readings, whatever the start method."""
    record = run("measure/stopped_too_soon", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    first, second = (float(n) for n in re.findall(r"(\d+\.\d+) s", record.stdout))
    assert first < second
