"""Tests of threads/recv_with_timeout."""

from snippets.threads.recv_with_timeout import main
from tests.conftest import Run


def test_main() -> None:
    """The thread has ended."""
    assert main() is False


def test_as_a_reader(run: Run) -> None:
    """It answered, saw the stop and cleaned up."""
    record = run("threads/recv_with_timeout")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "came back: b'hello'",
        "cleaned up",
        "alive: False",
    ]
