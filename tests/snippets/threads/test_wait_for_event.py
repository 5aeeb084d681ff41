"""Tests of threads/wait_for_event."""

from snippets.threads.wait_for_event import main
from tests.conftest import Run


def test_main() -> None:
    """Both threads read what was written before the event was set."""
    assert main() == [3, 3]


def test_as_a_reader(run: Run) -> None:
    """The price is loaded before anybody sells."""
    record = run("threads/wait_for_event")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["loaded", "both shops saw the price: [3, 3]"]
