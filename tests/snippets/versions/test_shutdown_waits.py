"""Tests of versions/shutdown_waits."""

from tests.conftest import Run


def test_waits(run: Run, start_method: str) -> None:
    """The task under way ends by itself; the last one is never begun."""
    record = run("versions/shutdown_waits", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the first task: ran to its end",
        "the last task: cancelled",
    ]
