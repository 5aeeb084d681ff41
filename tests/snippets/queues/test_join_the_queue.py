"""Tests of queues/join_the_queue."""

from snippets.queues.join_the_queue import main
from tests.conftest import Run


def test_join() -> None:
    """When the queue's join returns, all jobs are done and the worker lives."""
    assert main() == (["boil", "add tea", "pour"], True, False)


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns, and leaves nothing running."""
    record = run("queues/join_the_queue")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "after jobs.join():   ['boil', 'add tea', 'pour']",
        "worker alive then:   True",
        "after thread.join(): False",
    ]
