"""Tests of threads/condition_while."""

from snippets.threads.condition_while import main
from tests.conftest import Run


def test_main() -> None:
    """Each of two takers gets an item of its own."""
    assert main() == ["the first item", "the second item"]


def test_as_a_reader(run: Run) -> None:
    """The second one waits on until there is an item for it."""
    record = run("threads/condition_while")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["took the first item", "took the second item"]
