"""Tests of processes/boss_cleans_up."""

from tests.conftest import Run


def test_gone(run: Run, start_method: str) -> None:
    """The parent exits, and its daemon with it."""
    record = run("processes/boss_cleans_up", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the parent's exit code: 3",
        "the worker: it has gone",
    ]
