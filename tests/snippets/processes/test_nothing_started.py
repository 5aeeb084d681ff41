"""Tests of processes/nothing_started."""

from tests.conftest import Run


def test_order(run: Run, start_method: str) -> None:
    """Where the arguments are pickled, an error comes before any child does."""
    record = run("processes/nothing_started", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    said, started = record.stdout.splitlines()
    if start_method == "fork":
        assert said == "the child runs, and has a lock: True"
    else:
        assert said == "in the parent: cannot pickle '_thread.lock' object"
    assert started == f"a child was started: {start_method == 'fork'}"
