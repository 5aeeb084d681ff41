"""Tests of pools/ask_again."""

from tests.conftest import Run


def test_answer_after_timeout(run: Run) -> None:
    """The answer comes after the timeout."""
    record = run("pools/ask_again")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 2
    assert record.stdout.splitlines() == ["(False, 'TimeoutError', 42)"]
