"""Tests of pools/first_to_fail."""

from tests.conftest import Run


def test_second(run: Run) -> None:
    """The failure that came first is raised."""
    record = run("pools/first_to_fail")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == ["map raised: second"]
