"""Tests of eventloop/blocked."""

import asyncio

from snippets.eventloop.blocked import compute, main
from tests.conftest import Run


def test_the_gap_holds_the_computing() -> None:
    """Between two ticks lies all of the computing."""
    longest, computing = asyncio.run(main())
    assert longest >= computing


def test_as_a_reader(run: Run) -> None:
    """No tick comes between the begin and the end of the computing."""
    record = run("eventloop/blocked")
    assert (record.status, record.reason) == ("passed", "")
    *lines, computing, longest = record.stdout.splitlines()
    assert sorted(lines) == ["computed", "computing", *["tick"] * 8]
    assert lines.index("computed") == lines.index("computing") + 1
    assert computing.startswith("computing took ")
    assert longest.startswith("longest time between ticks: ")


def test_compute() -> None:
    """It counts the primes below 300,000."""
    assert compute() == 25997
