"""Tests of queues/join_waits_for_room."""

from snippets.queues.join_waits_for_room import BIG, JOBS
from tests.conftest import Run


def test_waits(run: Run, start_method: str) -> None:
    """Join waits until the results are taken, and then returns."""
    record = run("queues/join_waits_for_room", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "results not taken, join waits: True",
        f"then {JOBS * BIG:,} bytes were taken; join waits: False",
    ]
    assert record.left_running == []
