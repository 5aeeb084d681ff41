"""Tests of breaks/run_in_a_loop."""

from tests.conftest import Run


def test_refused(run: Run) -> None:
    """It is refused, and the coroutine was made in vain."""
    record = run("breaks/run_in_a_loop")
    assert (record.status, record.reason) == ("passed", "")
    assert record.exit_code == 1
    assert record.stdout == ""
    assert (
        "RuntimeError: asyncio.run() cannot be called from a running event loop"
        in record.stderr
    )
    assert "was never awaited" in record.stderr
