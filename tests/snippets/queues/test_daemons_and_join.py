"""Tests of queues/daemons_and_join."""

from snippets.queues.daemons_and_join import main
from tests.conftest import Run


def test_all_done(run: Run) -> None:
    """All jobs are done, each once; workers that wait do not hold the program."""
    assert main() == [0, 1, 2, 3, 4]
    record = run("queues/daemons_and_join")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "done: [0, 1, 2, 3, 4]\n"
