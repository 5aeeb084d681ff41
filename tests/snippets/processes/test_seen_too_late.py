"""Tests of processes/seen_too_late."""

from tests.conftest import Run


def test_late(run: Run, start_method: str) -> None:
    """The failure is long past when the parent reports it, after the slow one."""
    record = run("processes/seen_too_late", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    when = {line.text: line.t for line in record.lines}
    failed = when["there is no tea"]
    slow, told = when["slow has ended: 0"], when["broken has ended: 1"]
    assert failed < when["slow is done"] <= slow <= told
