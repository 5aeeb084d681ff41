"""Tests of threads/setdefault_keeps_both."""

from snippets.threads.setdefault_keeps_both import main
from tests.conftest import Run


def test_main() -> None:
    """Both items are in the one group."""
    assert sorted(main()["fruit"]) == ["apple", "pear"]


def test_as_a_reader(run: Run) -> None:
    """The program prints both."""
    record = run("threads/setdefault_keeps_both")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == ["kept: ['apple', 'pear']"]
