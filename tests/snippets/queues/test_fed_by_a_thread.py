"""Tests of queues/fed_by_a_thread."""

from snippets.queues.fed_by_a_thread import JOBS, main
from tests.conftest import Run


def test_all_answers(run: Run) -> None:
    """All results come, in order, through the same small queues."""
    record = run("queues/fed_by_a_thread")
    assert (record.status, record.reason) == ("passed", "")
    assert main() == [number**2 for number in JOBS]
    assert record.stdout == f"{main()}\n"
