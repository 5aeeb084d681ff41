"""Tests of threads/run_is_not_start."""

from threading import current_thread

from snippets.threads.run_is_not_start import main
from tests.conftest import Run


def test_who_ran() -> None:
    """run() stays in the caller's thread."""
    assert main() == [current_thread().name, "helper"]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/run_is_not_start")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "run()   ran in MainThread",
        "start() ran in helper",
    ]
