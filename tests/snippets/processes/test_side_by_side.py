"""Tests of processes/side_by_side."""

from tests.conftest import Run


def test_kinds(run: Run, start_method: str) -> None:
    """The default has no say in what a context starts."""
    record = run("processes/side_by_side", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert [line.split() for line in record.stdout.splitlines()] == [
        ["fork", "ForkProcess", "ForkProcess"],
        ["forkserver", "ForkServerProcess", "ForkServerProcess"],
        ["spawn", "SpawnProcess", "SpawnProcess"],
    ]
