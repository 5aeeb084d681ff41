"""Tests of threads/shutdown_wakes_recv."""

from snippets.threads.shutdown_wakes_recv import main
from tests.conftest import Run


def test_main() -> None:
    """The reader got what was sent, and ended."""
    assert main() == [b"hello"]


def test_as_a_reader(run: Run) -> None:
    """It saw the end of the data."""
    record = run("threads/shutdown_wakes_recv")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["reader: no more data", "got: [b'hello']"]
