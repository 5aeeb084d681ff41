"""Tests of versions/tee_concurrent."""

from tests.conftest import Run


def test_same_as_before(run: Run) -> None:
    """Both threads have read the whole stream, as from queues of their own."""
    record = run("versions/tee_concurrent")
    assert (record.status, record.reason) == ("passed", "")
    assert record.threads == 3  # the main thread and two readers
    assert record.stdout == f"sum and largest: {sum(range(10))} 9\n"
    assert run("versions/tee_queues").stdout == record.stdout
