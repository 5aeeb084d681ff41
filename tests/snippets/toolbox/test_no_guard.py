"""Tests of toolbox/no_guard."""

from tests.conftest import Run


def test_fails(run: Run, start_method: str) -> None:
    """The child never greets: it raises RuntimeError while it starts."""
    record = run("toolbox/no_guard", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert "RuntimeError" in record.stderr
    assert "An attempt has been made to start a new process before the" in record.stderr
    assert record.stdout == ""
    assert record.left_running == []
