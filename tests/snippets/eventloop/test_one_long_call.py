"""Tests of eventloop/one_long_call."""

import asyncio

from snippets.eventloop.one_long_call import compute, main
from tests.conftest import Run
from tests.speed import with_the_gil


def test_compute() -> None:
    """It is the sum of the first forty million numbers."""
    assert compute() == 40_000_000 * (40_000_000 - 1) // 2


@with_the_gil
def test_the_loop_waits_for_the_gil() -> None:
    """With the GIL, the ticks pause for most of the call."""
    longest, computing = asyncio.run(main())
    assert longest > computing / 2


def test_as_a_reader(run: Run) -> None:
    """Every tick comes, late or not."""
    record = run("eventloop/one_long_call")
    assert (record.status, record.reason) == ("passed", "")
    *lines, computing, longest = record.stdout.splitlines()
    assert sorted(lines) == ["computed", "computing", *["tick"] * 8]
    assert computing.startswith("computing took ")
    assert longest.startswith("longest time between ticks: ")
