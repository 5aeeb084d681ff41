"""Tests of pools/lock_as_argument."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """The pool refuses to send the lock."""
    record = run("pools/lock_as_argument")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 3
    assert record.stdout.splitlines() == []
    assert (
        "RuntimeError: Lock objects should only be shared between processes"
        " through inheritance" in record.stderr
    )
