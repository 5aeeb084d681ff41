"""Tests of introduction/two_workers_can_meet."""

from snippets.introduction.two_workers_can_meet import main
from tests.conftest import Run


def test_meet() -> None:
    """Both tasks get past the point where they meet."""
    assert main() == ["A", "B"]


def test_run(run: Run) -> None:
    """The program ends by itself and names both tasks."""
    record = run("introduction/two_workers_can_meet")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "done: A, B\n"
