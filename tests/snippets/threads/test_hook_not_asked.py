"""Tests of threads/hook_not_asked."""

from snippets.threads.hook_not_asked import main
from tests.conftest import Run


def test_who_hears() -> None:
    """The hook hears of the Thread only; the future keeps its error."""
    assert main() == (["in a Thread"], "in an executor")


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/hook_not_asked")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the hook heard: ['in a Thread']",
        "the future kept: in an executor",
    ]
    assert not record.stderr
