"""Tests of queues/take_or_leave."""

from snippets.queues.take_or_leave import main
from tests.conftest import Run


def test_both_end() -> None:
    """One worker takes the job, and both find nothing left."""
    assert main() == ["done: the last job", "nothing left", "nothing left"]


def test_as_a_reader(run: Run) -> None:
    """The program comes to its end."""
    record = run("queues/take_or_leave")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [*main(), "All done!"]
