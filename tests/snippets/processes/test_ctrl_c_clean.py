"""Tests of processes/ctrl_c_clean."""

from tests.conftest import Run


def test_quiet(run: Run, start_method: str) -> None:
    """One line is printed, no traceback, and nothing is left running."""
    record = run("processes/ctrl_c_clean", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "stopped by Ctrl-C",
    ]
    assert record.exit_code == 130  # not 0: nothing was finished
    assert record.stderr == ""
    assert record.left_running == []
