"""Tests of threads/convoy."""

from contextlib import ExitStack
from threading import Barrier
from typing import Self

import pytest

from snippets.threads import convoy
from snippets.threads.convoy import main
from tests.conftest import Run


def test_one_after_another() -> None:
    """Four waits of 0.12 s inside the lock cannot take less than their sum."""
    assert main() >= 0.48


def test_all_are_at_the_lock(monkeypatch: pytest.MonkeyPatch) -> None:
    """The four threads run at the same time, up to the lock."""
    all_four = Barrier(4, timeout=10)

    class Meeting(ExitStack):
        def __enter__(self) -> Self:
            all_four.wait()
            return self

    monkeypatch.setattr(convoy, "lock", Meeting())
    main()
    assert not all_four.broken


def test_as_a_reader(run: Run) -> None:
    """The threads come out one after another, a wait apart."""
    record = run("threads/convoy")
    assert (record.status, record.reason) == ("passed", "")
    *steps, last = record.lines
    assert [line.text for line in steps] == ["one more is done"] * 4
    assert last.text.startswith("all done in ")
    # Three whole waits lie between the first and the last; stamps come a bit late.
    assert steps[-1].t - steps[0].t > 0.3
