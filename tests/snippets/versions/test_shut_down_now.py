"""Tests of versions/shut_down_now."""

from tests.conftest import Run


def test_two_ways(run: Run) -> None:
    """One shutdown lets the queue be emptied first, the other drops the rest."""
    record = run("versions/shut_down_now")
    assert (record.status, record.reason) == ("passed", "")
    gently, at_once = record.stdout.splitlines()
    assert gently == "['boil', 'pour', 'shut down']"
    assert at_once == "['shut down']"
