"""Tests of processes/one_flat_pool."""

from tests.conftest import Run


def test_same_sums(run: Run, start_method: str) -> None:
    """The sums are those of the nested pools, from fewer processes."""
    nested = run("processes/pool_in_an_executor", start_method=start_method)
    flat = run("processes/one_flat_pool", start_method=start_method)
    for record in (nested, flat):
        assert (record.status, record.reason) == ("passed", "")
        assert record.left_running == []
    assert flat.stdout == nested.stdout == "[5, 14]\n"
    assert (flat.processes or 0) < (nested.processes or 0)
