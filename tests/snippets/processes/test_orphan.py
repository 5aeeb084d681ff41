"""Tests of processes/orphan."""

from tests.conftest import Run


def test_lives(run: Run, start_method: str) -> None:
    """SIGTERM ends the parent, and its daemon answers all the same."""
    record = run("processes/orphan", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the parent's exit code: -15",
        "the worker: Your parent is gone. I live on; daemon: True",
    ]
    assert record.left_running == []
