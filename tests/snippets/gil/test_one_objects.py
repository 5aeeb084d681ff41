"""Tests of gil/one_objects."""

import pytest

from evidence.record import Record
from snippets.gil.one_objects import STEPS, Walker
from tests.conftest import Run
from tests.speed import assert_holds


def test_step() -> None:
    """A step leads one place on."""
    walker = Walker()
    walker.step()
    walker.step()
    assert walker.place == 2


def test_all_steps(run: Run) -> None:
    """All steps are made, by one thread."""
    record = run("gil/one_objects")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == f"steps: {STEPS}\n"
    assert record.threads == 1


@pytest.mark.alone
def test_slower_on_the_first_free_threaded_build(run: Run) -> None:
    """On 3.13t the same method calls take a core for longer than on 3.13."""

    def attempt() -> tuple[bool, list[Record]]:
        with_gil = run("gil/one_objects", python="3.13")
        without = run("gil/one_objects", python="3.13t")
        assert with_gil.cpu_s
        assert without.cpu_s
        return without.cpu_s > 1.2 * with_gil.cpu_s, [with_gil, without]

    assert_holds(attempt)
