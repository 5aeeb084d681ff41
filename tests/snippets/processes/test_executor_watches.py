"""Tests of processes/executor_watches."""

from tests.conftest import Run


def test_gone(run: Run, start_method: str) -> None:
    """The executor's workers end after their parent was killed."""
    record = run("processes/executor_watches", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the workers: all have gone",
    ]
