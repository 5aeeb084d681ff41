"""Tests of threads/iterators_without_gil."""

import pytest

from tests.conftest import Run
from tests.speed import FREE_THREADED, free_threaded_too, with_the_gil


@pytest.mark.parametrize(
    ("python", "broken"),
    [
        pytest.param(None, False, marks=with_the_gil),
        pytest.param(FREE_THREADED, True, marks=free_threaded_too),
    ],
)
def test_as_a_reader(run: Run, python: str | None, broken: bool) -> None:
    """Without the GIL items come twice, and a dict is said to have changed."""
    record = run("threads/iterators_without_gil", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        f"the GIL is {'off' if broken else 'on'}",
        f"list: items twice, or lost: {broken}",
        f"range: items twice, or lost: {broken}",
        f"dict: RuntimeError: dictionary keys changed during iteration: {broken}",
    ]
