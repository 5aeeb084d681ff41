"""Tests of futures/after_main."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """Main ends well, and the scheduler's submit is refused."""
    record = run("futures/after_main")
    assert (record.status, record.reason, record.exit_code) == ("passed", "", 0)
    assert record.stdout == "main has ended\n"
    assert "cannot schedule new futures after interpreter shutdown" in record.stderr
    assert "in thread scheduler" in record.stderr
