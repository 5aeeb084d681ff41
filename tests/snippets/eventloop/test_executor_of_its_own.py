"""Tests of eventloop/executor_of_its_own."""

from tests.conftest import Run


def test_default_threads_stay_free(run: Run) -> None:
    """An answer comes while all slow calls are still under way."""
    record = run("eventloop/executor_of_its_own")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["healthy", "slow calls still under way: 50"]
