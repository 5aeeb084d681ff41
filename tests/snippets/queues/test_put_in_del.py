"""Tests of queues/put_in_del."""

from tests.conftest import Run


def test_hangs(run: Run) -> None:
    """The put of the finalizer stands inside the put of main."""
    record = run("queues/put_in_del")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.exit_code, record.stdout) == (1, "")
    inner, outer = record.stderr.split("in __del__")
    assert "queue.py" in inner
    assert "in _put" in outer
    assert "in main" in outer
