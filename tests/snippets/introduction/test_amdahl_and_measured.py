"""Tests of introduction/amdahl_and_measured."""

import re

import pytest

from snippets.introduction.amdahl_and_measured import WORKERS, amdahl
from tests.conftest import Run


def test_law() -> None:
    """Nothing serial scales without limit, all serial not at all."""
    assert amdahl(0, 4) == 4
    assert amdahl(1, 4) == 1
    assert amdahl(0.5, 2) == pytest.approx(4 / 3)


def test_rows(run: Run, start_method: str) -> None:
    """The prediction of each row follows from the share that was measured."""
    record = run("introduction/amdahl_and_measured", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    first, _, *rows = record.stdout.splitlines()
    found = re.fullmatch(r"serial share: (.+)", first)
    assert found
    share = float(found[1])
    assert 0 < share < 1
    table = [line.split() for line in rows]
    assert tuple(int(workers) for workers, *_ in table) == WORKERS
    whole = float(table[0][1])
    for workers, seconds, predicted, measured in table:
        assert float(measured) == pytest.approx(whole / float(seconds), abs=0.02)
        assert float(predicted) == pytest.approx(amdahl(share, int(workers)), abs=0.06)
    assert float(table[0][3]) == 1
