"""Tests of processes/suite_hangs."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """Alone it passes; behind the other test the forked child waits for the lock."""
    record = run("processes/suite_hangs", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    together = start_method != "fork"
    assert record.stdout == f"passes alone: True, in the suite: {together}\n"
    assert ("in look_up" in record.stderr) == (not together)
