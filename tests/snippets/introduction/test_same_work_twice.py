"""Tests of introduction/same_work_twice."""

import re

from snippets.introduction.same_work_twice import compute, cores
from tests.conftest import Run
from tests.snippets.introduction.speed import assert_gain, several_cores


def test_compute() -> None:
    """The work is a sum that can be checked by hand."""
    assert compute(4) == 0 + 1 + 4 + 2


def test_answers(run: Run, start_method: str) -> None:
    """One worker and several find the same answers."""
    record = run("introduction/same_work_twice", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert f"{cores()} workers at once: " in record.stdout
    assert record.stdout.endswith("same answers: True\n")


@several_cores
def test_faster(run: Run) -> None:
    """In the best of a few runs, several workers are clearly faster."""

    def speed_up() -> float:
        found = re.search(r"speed-up: (.+)", run("introduction/same_work_twice").stdout)
        assert found
        return float(found[1])

    assert_gain(speed_up, above=1.1)
