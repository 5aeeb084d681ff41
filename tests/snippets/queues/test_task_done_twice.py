"""Tests of queues/task_done_twice."""

from queue import Queue

import pytest

from snippets.queues import task_done_twice as it
from tests.conftest import Run


def test_one_too_many(run: Run) -> None:
    """Join returns, and the second task_done of one job raises."""
    record = run("queues/task_done_twice")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "all done: join returns at once\n"
    assert record.stderr.splitlines()[-1] == (
        "ValueError: task_done() called too many times"
    )


def test_join_returned(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error comes when join has returned: nothing was left to be done."""
    joined: list[int] = []

    class Noting(Queue[str]):
        def join(self) -> None:
            super().join()
            joined.append(self.unfinished_tasks)

    monkeypatch.setattr(it, "Queue", Noting)
    with pytest.raises(ValueError, match="too many times"):
        it.main()
    assert joined == [0]
