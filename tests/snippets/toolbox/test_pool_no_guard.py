"""Tests of toolbox/pool_no_guard."""

from tests.conftest import Run


def test_no_end(run: Run, start_method: str) -> None:
    """More workers than the pool has places for fail, and no answer comes."""
    record = run("toolbox/pool_no_guard", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    assert record.stderr.count("\nRuntimeError: ") > 2
    assert "\nmultiprocessing.context.TimeoutError\n" in record.stderr
    assert record.left_running == []
