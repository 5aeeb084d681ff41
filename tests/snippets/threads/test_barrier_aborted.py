"""Tests of threads/barrier_aborted."""

from snippets.threads.barrier_aborted import main
from tests.conftest import Run


def test_main() -> None:
    """Two are let go, and the third says what was wrong."""
    assert main() == ["BrokenBarrierError", "BrokenBarrierError", "ValueError"]


def test_as_a_reader(run: Run) -> None:
    """The program names the error of each player."""
    record = run("threads/barrier_aborted")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "player 1: BrokenBarrierError",
        "player 2: BrokenBarrierError",
        "player 3: ValueError",
    ]
