"""Tests of processes/library_takes_a_context."""

from tests.conftest import Run

KINDS = {
    "fork": "ForkProcess",
    "spawn": "SpawnProcess",
    "forkserver": "ForkServerProcess",
}


def test_both(run: Run, start_method: str) -> None:
    """It takes what the caller gives, or the program's default."""
    record = run("processes/library_takes_a_context", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    chosen, default = record.stdout.splitlines()
    assert chosen.split()[-2:] == ["SpawnProcess"] * 2
    assert default.split()[-2:] == [KINDS[start_method]] * 2
