"""Tests of pools/nothing_is_pickled."""

from tests.conftest import Run


def test_same_object(run: Run) -> None:
    """Lambdas work, and the list is the very same."""
    record = run("pools/nothing_is_pickled")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["([1, 4, 9], ['tea!', 'milk!'], True)"]
