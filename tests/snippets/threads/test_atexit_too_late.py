"""Tests of threads/atexit_too_late."""

from tests.conftest import Run


def test_it_hangs(run: Run) -> None:
    """Main is done; the worker waits, and the interpreter waits for the worker."""
    record = run("threads/atexit_too_late")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 1)
    assert record.stdout == "main is done\n"
    assert "in _shutdown" in record.stderr
    assert "in wait" in record.stderr
