"""Tests of threads/print_in_two_writes."""

import pytest

from snippets.threads import print_in_two_writes
from snippets.threads.print_in_two_writes import main
from tests.conftest import Run
from tests.late import all_joined, late_threads


def test_main() -> None:
    """Only where text and end are one write does every line come out whole."""
    assert main() == {"plain": False, "whole": True}


def test_main_waits_for_its_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two threads at a time, both joined."""
    threads = late_threads(monkeypatch, print_in_two_writes, together=2)
    main()
    assert all_joined(threads, 4)


def test_as_a_reader(run: Run) -> None:
    """The program prints what main returns."""
    record = run("threads/print_in_two_writes")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "plain: all lines whole: False",
        "whole: all lines whole: True",
    ]
