"""Tests of breaks/feeder_keeps_it."""

from tests.conftest import Run


def test_main_waits_for_the_feeder(run: Run) -> None:
    """The feeder cannot write, and main waits for it at the end."""
    record = run("breaks/feeder_keeps_it")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == "main is done\n"
    assert "in _feed" in record.stderr
    assert "in _finalize_join" in record.stderr
    assert "in _exit_function" in record.stderr
