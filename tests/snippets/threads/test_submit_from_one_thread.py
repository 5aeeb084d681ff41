"""Tests of threads/submit_from_one_thread."""

from threading import current_thread

from snippets.threads.submit_from_one_thread import asked_by, main
from tests.conftest import Run
from tests.together import seen_with


def test_main() -> None:
    """The results come in order, and only this thread asked the generator."""
    assert main() == [f"LINE {n}" for n in range(1, 7)]
    assert asked_by == {current_thread().name}


def test_as_a_reader(run: Run) -> None:
    """The program names the one thread that asked; the work is done by three others."""
    record = seen_with(run, "threads/submit_from_one_thread", threads=4)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "LINE 1, LINE 2, LINE 3, LINE 4, LINE 5, LINE 6",
        "the generator was asked by: MainThread",
    ]
