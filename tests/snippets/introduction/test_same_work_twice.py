"""Tests of introduction/same_work_twice."""

import re

import pytest

from snippets.introduction.same_work_twice import compute, cores
from tests.conftest import Run


def test_compute() -> None:
    """The work is a sum that can be checked by hand."""
    assert compute(4) == 0 + 1 + 4 + 2


def test_answers(run: Run, start_method: str) -> None:
    """One worker and several find the same answers."""
    record = run("introduction/same_work_twice", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert f"{cores()} workers at once: " in record.stdout
    assert record.stdout.endswith("same answers: True\n")


@pytest.mark.skipif(cores() < 2, reason="one core cannot do two things at once")
def test_faster(run: Run) -> None:
    """In the best of up to five runs, several workers are clearly faster."""

    def speed_up() -> float:
        found = re.search(r"speed-up: (.+)", run("introduction/same_work_twice").stdout)
        assert found
        return float(found[1])

    assert any(speed_up() > 1.1 for _ in range(5))
