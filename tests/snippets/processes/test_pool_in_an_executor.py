"""Tests of processes/pool_in_an_executor."""

from tests.conftest import Run


def test_sums(run: Run, start_method: str) -> None:
    """Both inner pools do their work."""
    record = run("processes/pool_in_an_executor", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "[5, 14]",
    ]
