"""Tests of pools/left_too_soon."""

from tests.conftest import Run


def test_lost(run: Run, start_method: str) -> None:
    """The workers are gone, and no result comes in several times the task's length."""
    record = run("pools/left_too_soon", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout == "workers left: 0\n"
    assert record.exit_code == 1
    assert "result.get(timeout=2)" in record.stderr
    assert record.stderr.splitlines()[-1] == "multiprocessing.context.TimeoutError"
