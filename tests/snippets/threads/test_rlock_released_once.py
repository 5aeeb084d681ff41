"""Tests of threads/rlock_released_once."""

from snippets.threads.rlock_released_once import main
from tests.conftest import Run


def test_as_often_as_taken() -> None:
    """Only the second release frees it."""
    assert main() == [False, True]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/rlock_released_once")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "released 1 of 2: another gets it: False",
        "released 2 of 2: another gets it: True",
    ]
