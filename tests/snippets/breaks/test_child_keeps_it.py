"""Tests of breaks/child_keeps_it."""

from tests.conftest import Run


def test_main_waits_for_the_child(run: Run, start_method: str) -> None:
    """After its last line the program waits, inside join, for its child."""
    record = run("breaks/child_keeps_it", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "main is done\n"
    assert "in _exit_function" in record.stderr
    assert "in join" in record.stderr
    assert "in _finalize_join" not in record.stderr
    assert "in _shutdown" not in record.stderr
    assert record.left_running == []
