"""Tests of processes/made_on_first_use."""

from tests.conftest import Run


def test_order_decides(run: Run) -> None:
    """Each worker makes its own, unless the parent made one before the fork."""
    record = run("processes/made_on_first_use")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "used in the workers only: True True",
        "used in the parent first: False False",
    ]
