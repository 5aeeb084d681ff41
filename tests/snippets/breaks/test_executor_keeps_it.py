"""Tests of breaks/executor_keeps_it."""

from tests.conftest import Run


def test_main_waits_for_the_worker(run: Run) -> None:
    """The worker waits, and main waits for it at the end."""
    record = run("breaks/executor_keeps_it")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == "main is done\n"
    assert "in _worker" in record.stderr
    # Both are there, the one that tells above the one at the bottom.
    exit_, shutdown = map(record.stderr.index, ("in _python_exit", "in _shutdown"))
    assert exit_ < shutdown
