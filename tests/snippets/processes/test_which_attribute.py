"""Tests of processes/which_attribute."""

from tests.conftest import Run


def test_names(run: Run) -> None:
    """It names the two attributes that cannot be pickled, and no other."""
    record = run("processes/which_attribute")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    names = [line.partition(":")[0] for line in record.stdout.splitlines()]
    assert names == ["lock", "numbers"]
