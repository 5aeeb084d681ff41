"""Tests of operate/brief_processes."""

from itertools import pairwise

from evidence.lanes import Lanes
from tests.conftest import Run


def test_a_process_a_task(run: Run, start_method: str) -> None:
    """As many processes as tasks, never two of them at once, and the sum is right."""
    record = run("operate/brief_processes", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    squares = sum(n * n for n in range(24))
    assert record.stdout == f"the sum of 24 squares is {squares}\n"
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 25
    lanes = Lanes.of(record.lanes)
    assert lanes
    lives = sorted((p.start, p.end) for p in lanes.own[1:])
    slop = 0.05  # an end is seen with the next look
    assert all(a[1] <= b[0] + slop for a, b in pairwise(lives))
