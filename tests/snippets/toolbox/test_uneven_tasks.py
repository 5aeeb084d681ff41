"""Tests of toolbox/uneven_tasks."""

from snippets.toolbox.uneven_tasks import TASKS
from tests.conftest import Run


def test_one_long(run: Run, start_method: str) -> None:
    """The long task keeps one worker; the other does all the short ones."""
    record = run("toolbox/uneven_tasks", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "one worker works for 0.4 s, the other for 0.15 s",
        "share of their time that both use: 69%",
    ]


def test_no_faster_than_the_longest(run: Run, start_method: str) -> None:
    """The run takes at least as long as its longest task."""
    record = run("toolbox/uneven_tasks", start_method=start_method)
    assert record.wall is not None
    assert record.wall >= max(TASKS)
