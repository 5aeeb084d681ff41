"""Tests of queues/join_before_get."""

from snippets.queues.join_before_get import BIG
from tests.conftest import Run


def test_stuck(run: Run, start_method: str) -> None:
    """The child runs on until its message is taken, and then ends."""
    record = run("queues/join_before_get", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "joined first: still running after 1 s: True",
        f"then {BIG:,} bytes were taken",
        "joined again: still running: False",
    ]
