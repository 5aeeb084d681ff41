"""Tests of processes/child_is_awaited."""

from tests.conftest import Run


def test_awaited(run: Run, start_method: str) -> None:
    """The program's last line comes before the child's."""
    record = run("processes/child_is_awaited", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == [
        "the program is at its end",
        "the child is done",
    ]
