"""Tests of breaks/get_while_alive."""

from tests.conftest import Run


def test_result_or_error(run: Run, start_method: str) -> None:
    """One result came, and the death of the other sender is told."""
    record = run("breaks/get_while_alive", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "result: 42",
        "RuntimeError: the sender ended with -9",
    ]
    assert record.left_running == []
