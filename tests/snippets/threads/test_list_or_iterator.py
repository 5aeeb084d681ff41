"""Tests of threads/list_or_iterator."""

from snippets.threads.list_or_iterator import main
from tests.conftest import Run


def test_main() -> None:
    """Two threads see ten items each, or ten together."""
    assert main() == (20, 10)


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/list_or_iterator")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "items seen over the list: 20",
        "items seen over the iterator: 10",
    ]
