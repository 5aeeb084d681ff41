"""Tests of pools/chunk_kept."""

from collections.abc import Callable, Iterable
from multiprocessing.pool import ThreadPool
from typing import Any

import pytest

from snippets.pools import chunk_kept
from tests.conftest import Run


def test_kept(run: Run, start_method: str) -> None:
    """Whatever the chunk size, every answer and the one error come back."""
    record = run("pools/chunk_kept", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 7
    lines = [line.partition(": ") for line in record.stdout.splitlines()]
    assert [head for head, _, _ in lines] == [f"chunks of {n}" for n in (1, 2, 3)]
    (answers,) = {answers for _, _, answers in lines}
    assert answers.startswith("1.0 0.5 ")
    assert answers.endswith(" 0.25 0.2")
    assert "division" in answers


def test_the_size_is_passed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pool is given each chunk size that the output names."""
    given: list[int | None] = []

    class Asked(ThreadPool):
        def map(
            self,
            func: Callable[[Any], Any],
            iterable: Iterable[Any],
            chunksize: int | None = None,
        ) -> list[Any]:
            given.append(chunksize)
            return super().map(func, iterable, chunksize)

    monkeypatch.setattr(chunk_kept, "Pool", Asked)
    for chunk in (1, 2, 3):
        chunk_kept.main(chunk)
    assert given == [1, 2, 3]
