"""Tests of moving/from_a_file."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """The child finds its function in the file."""
    record = run("moving/from_a_file", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        f"start method: {start_method}",
        "hello from the child",
    ]
