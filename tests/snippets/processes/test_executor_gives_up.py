"""Tests of processes/executor_gives_up."""

from tests.conftest import Run


def test_some(run: Run, start_method: str) -> None:
    """What had begun is done, the rest is not."""
    record = run("processes/executor_gives_up", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "some were done, others were not: True",
    ]
    assert record.exit_code == 130  # not 0: it was interrupted
    assert record.left_running == []
