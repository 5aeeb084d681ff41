"""Tests of breaks/thread_keeps_it."""

from tests.conftest import Run


def test_main_waits_for_the_thread(run: Run) -> None:
    """The thread waits, and main waits for it at the end."""
    record = run("breaks/thread_keeps_it")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == "main is done\n"
    assert "in listen" in record.stderr
    assert "in _shutdown" in record.stderr
    assert "in _python_exit" not in record.stderr
