"""Tests of threads/called_target."""

from threading import current_thread

from snippets.threads.called_target import main
from tests.conftest import Run


def test_who_did_the_work() -> None:
    """With brackets the caller works; without, the new thread."""
    assert main() == [current_thread().name, "helper"]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/called_target")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "target=work() ran in MainThread",
        "target=work   ran in helper",
    ]
