"""Tests of moving/own_context."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """The pool is a spawned one; the default is as it was."""
    record = run("moving/own_context", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert (
        record.stdout
        == f"everywhere else: {start_method}\nin this pool: SpawnProcess\n"
    )
