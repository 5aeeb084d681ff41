"""Tests of threads/timer_later."""

from snippets.threads.timer_later import main
from tests.conftest import Run


def test_main() -> None:
    """The function is not called in the main thread."""
    assert main() == ["timer"]


def test_as_a_reader(run: Run) -> None:
    """The main thread goes on before the function is called."""
    record = run("threads/timer_later")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "main goes on",
        "the tea is ready",
        "called in: timer",
    ]
