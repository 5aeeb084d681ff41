"""Tests of toolbox/no_guard."""

from tests.conftest import Run


def test_fails(run: Run, start_method: str) -> None:
    """Only a copy of its parent greets; others raise RuntimeError as they start."""
    record = run("toolbox/no_guard", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "hello from the child\n"
        return
    assert record.exit_code == 1
    assert record.stdout == ""
    assert "RuntimeError" in record.stderr
    assert "An attempt has been made to start a new process before the" in record.stderr
