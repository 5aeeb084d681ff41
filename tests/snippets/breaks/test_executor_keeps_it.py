"""Tests of breaks/executor_keeps_it."""

from tests.conftest import Run


def test_main_waits_for_the_worker(run: Run) -> None:
    """The worker waits, and main waits for it at the end."""
    record = run("breaks/executor_keeps_it")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == "main is done\n"
    assert "in _worker" in record.stderr
    assert "in _python_exit" in record.stderr
