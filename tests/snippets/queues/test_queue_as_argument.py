"""Tests of queues/queue_as_argument."""

from tests.conftest import Run


def test_refused(run: Run, start_method: str) -> None:
    """The task is never sent; the error reaches who called apply."""
    record = run("queues/queue_as_argument", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (
        "RuntimeError: Queue objects should only be shared between processes "
        "through inheritance"
    ) in record.stderr
