"""Tests of processes/pool_beside_a_child."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """The forked child holds the pool's pipe; the others were not given it."""
    record = run("processes/pool_beside_a_child", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    fate = "lives on" if start_method == "fork" else "ends"
    assert record.stdout == f"the idle worker of the pool {fate}\n"
    assert record.left_running == []
