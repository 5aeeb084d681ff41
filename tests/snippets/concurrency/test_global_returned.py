"""Tests of concurrency/global_returned."""

from snippets.concurrency.global_returned import one_more
from tests.conftest import Run


def test_one_more() -> None:
    """A number becomes the next one."""
    assert one_more(41) == 42


def test_parent(run: Run, start_method: str) -> None:
    """The parent has the child's result because it asked for it."""
    record = run("concurrency/global_returned", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "in the parent: 1\n"
    assert record.processes is not None
    assert record.helpers is not None
    assert record.processes - record.helpers == 2  # a process did it, no thread
