"""Tests of threads/vanished_exception."""

from tests.conftest import Run


def test_the_program_succeeds(run: Run) -> None:
    """A thread failed, and the exit code is that of success."""
    record = run("threads/vanished_exception")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 0)
    assert record.stdout == "saved 2 of 3. All went well!\n"
    assert "Exception in thread save mail:" in record.stderr
    assert "OSError: disk full" in record.stderr
