"""Tests of threads/context_for_each_task."""

from snippets.threads.context_for_each_task import main
from tests.conftest import Run

SEEN = ["task found ada, set grace", "task found ada, set barbara", "main: ada"]


def test_main() -> None:
    """Each task finds what main has set, and none what another has set."""
    assert main() == SEEN


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/context_for_each_task")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == SEEN
