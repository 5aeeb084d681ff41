"""Tests of pools/one_chunk."""

from tests.conftest import Run


def test_one(run: Run, start_method: str) -> None:
    """Only one worker does anything, though four were started."""
    record = run("pools/one_chunk", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "workers that did something: 1\n"
    assert record.processes is not None
    assert record.processes >= 5
