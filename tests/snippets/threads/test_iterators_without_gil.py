"""Tests of threads/iterators_without_gil."""

from tests.conftest import Run
from tests.speed import FREE_THREADED, free_threaded_too, with_the_gil


@with_the_gil
def test_with_the_gil(run: Run) -> None:
    """Each item is seen once, whatever the iterator is of."""
    record = run("threads/iterators_without_gil")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "the GIL is on",
        *(
            f"iterator of a {kind}: each item once: True"
            for kind in ("list", "range", "dict")
        ),
    ]


@free_threaded_too
def test_without_the_gil(run: Run) -> None:
    """Items come twice or not at all, and the dict claims to have changed."""
    record = run("threads/iterators_without_gil", python=FREE_THREADED)
    assert (record.status, record.reason) == ("passed", "")
    gil, *found = record.stdout.splitlines()
    assert gil == "the GIL is off"
    assert len(found) == 3
    assert all(": each item once: False" in line for line in found)
    assert found[-1].endswith("dictionary keys changed during iteration")
