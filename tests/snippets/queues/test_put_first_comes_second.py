"""Tests of queues/put_first_comes_second."""

from tests.conftest import Run


def test_order(run: Run) -> None:
    """The item that was put first comes out second."""
    record = run("queues/put_first_comes_second")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "put second",
        "put first",
    ]
