"""Tests of breaks/threads_in_interpreter."""

from tests.conftest import Run


def test_threads_are_allowed(run: Run) -> None:
    """A ThreadPoolExecutor works in a subinterpreter."""
    record = run("breaks/threads_in_interpreter")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["[1, 2]"]
