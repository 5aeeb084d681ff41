"""Tests of moving/value_passed."""

from tests.conftest import Run


def test_everywhere(run: Run, start_method: str) -> None:
    """Each child adds to the same counter."""
    record = run("moving/value_passed", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert (
        record.stdout
        == "in a child: 1\nin a child: 2\nin a child: 3\nin the parent: 3\n"
    )
