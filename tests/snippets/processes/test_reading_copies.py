"""Tests of processes/reading_copies."""

from tests.conftest import Run


def test_counting_copies(run: Run) -> None:
    """Objects with a count of their own are copied, numbers in an array are not."""
    record = run("processes/reading_copies")
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    floats, ints, array = (
        float(line.split()[-3]) for line in record.stdout.splitlines()
    )
    assert floats > 8
    assert ints < 2
    assert array < 2
