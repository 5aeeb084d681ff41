"""Tests of breaks/pool_in_interpreter."""

from tests.conftest import Run


def test_no_daemons(run: Run) -> None:
    """The pool fails in the subinterpreter, and the program says so."""
    record = run("breaks/pool_in_interpreter")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == ""
    assert "ExecutionFailed" in record.stderr
    assert "RuntimeError" in record.stderr
