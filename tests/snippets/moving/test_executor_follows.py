"""Tests of moving/executor_follows."""

from tests.conftest import Run

KINDS = {
    "fork": "ForkProcess",
    "forkserver": "ForkServerProcess",
    "spawn": "SpawnProcess",
}


def test_follows(run: Run, start_method: str) -> None:
    """One executor follows the default, the other does as it was told."""
    record = run("moving/executor_follows", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        f"by default: {KINDS[start_method]}",
        "with mp_context: SpawnProcess",
    ]
