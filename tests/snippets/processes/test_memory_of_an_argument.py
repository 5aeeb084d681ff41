"""Tests of processes/memory_of_an_argument."""

from tests.conftest import Run


def test_who_has_a_copy(run: Run, start_method: str) -> None:
    """A fork shares what was there; the others get their own."""
    record = run("processes/memory_of_an_argument", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    own = {line.split()[0]: int(line.split()[4]) for line in record.stdout.splitlines()}
    assert own["fork"] < 10
    assert own["forkserver"] > 35
    assert own["spawn"] > 35
