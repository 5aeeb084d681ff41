"""Tests of processes/collector_copies."""

from tests.conftest import Run


def test_frozen_is_left_alone(run: Run) -> None:
    """A collection copies the lists, unless they are frozen."""
    record = run("processes/collector_copies")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    plain, frozen = (float(line.split()[-3]) for line in record.stdout.splitlines())
    assert plain > 8
    assert frozen < 3
