"""Tests of sharing/segment_before_the_pool."""

from tests.conftest import Run


def test_still_there(run: Run, start_method: str) -> None:
    """The worker reads it; when the worker has ended, it is there."""
    record = run("sharing/segment_before_the_pool", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "by the worker: b'hello'",
        "after the pool: b'hello'",
    ]
    assert record.stderr == ""
