"""Tests of threads/rlock_lets_its_holder_in."""

from snippets.threads.rlock_lets_its_holder_in import main
from tests.conftest import Run


def test_holder_and_other() -> None:
    """The holder comes in twice; another thread does not."""
    assert main() == (110, False)


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/rlock_lets_its_holder_in")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "balance: 110",
        "another thread got in meanwhile: False",
    ]
