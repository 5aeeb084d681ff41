"""Tests of eventloop/in_a_process."""

import inspect

from snippets.eventloop import blocked, in_a_process
from tests.conftest import Run


def test_same_work() -> None:
    """It computes and ticks like the program that blocks, letter by letter."""
    for name in ("compute", "tick"):
        ours, theirs = getattr(in_a_process, name), getattr(blocked, name)
        assert inspect.getsource(ours) == inspect.getsource(theirs)


def test_ticks_go_on(run: Run, start_method: str) -> None:
    """Ticks come between the begin and the end of the computing."""
    record = run("eventloop/in_a_process", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    *lines, computing, longest = record.stdout.splitlines()
    assert sorted(lines) == ["computed", "computing", *["tick"] * 8]
    between = lines[lines.index("computing") + 1 : lines.index("computed")]
    assert between == ["tick"] * len(between)
    assert between
    assert computing.startswith("computing took ")
    assert longest.startswith("longest time between ticks: ")
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 2
