"""Tests of threads/result_in_the_loop."""

from snippets.threads.result_in_the_loop import main
from tests.conftest import Run


def test_who_met() -> None:
    """Nobody meets where result() is asked in the loop; else both do."""
    assert main() == {"in the loop": [False, False], "after the loop": [True, True]}


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/result_in_the_loop")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "result() in the loop: met another = [False, False]",
        "result() after the loop: met another = [True, True]",
    ]
