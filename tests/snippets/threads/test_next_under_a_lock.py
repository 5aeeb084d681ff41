"""Tests of threads/next_under_a_lock."""

from snippets.threads.next_under_a_lock import main
from tests.conftest import Run


def test_main() -> None:
    """Three threads take six lines, none twice and none left."""
    assert sorted(main()) == [f"line {n}" for n in range(1, 7)]


def test_as_a_reader(run: Run) -> None:
    """The program says so."""
    record = run("threads/next_under_a_lock")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "each line once: True\n"
