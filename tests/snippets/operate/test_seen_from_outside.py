"""Tests of operate/seen_from_outside."""

from tests.conftest import Run


def test_the_line_is_named(run: Run, start_method: str) -> None:
    """The worker that nothing prepared is shown at the lock that it wants."""
    record = run("operate/seen_from_outside", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    where, line, *_ = record.stdout.splitlines()
    assert where.endswith("in worker")
    assert line.strip() == "with lock:  # held by the parent"
    assert not record.left_running
