"""Tests of threads/event_set_and_cleared."""

from snippets.threads.event_set_and_cleared import main
from tests.conftest import Run


def test_main() -> None:
    """An event that is left set is heard late; a cleared one is not."""
    assert main() == (True, False)


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/event_set_and_cleared")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["left set: True", "set and cleared: False"]
