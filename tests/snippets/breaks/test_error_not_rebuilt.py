"""Tests of breaks/error_not_rebuilt."""

import pickle
import sys

import pytest

from snippets.breaks.error_not_rebuilt import TooMuchError
from tests.conftest import Run


def test_cannot_be_built_again() -> None:
    """It can be pickled; unpickling it is what fails."""
    data = pickle.dumps(TooMuchError(500, 100))
    with pytest.raises(TypeError, match="missing 1 required positional argument"):
        pickle.loads(data)  # noqa: S301


@pytest.mark.parametrize("python", [None, "3.11"])
def test_no_result(run: Run, start_method: str, python: str | None) -> None:
    """The pool's own thread dies of it; the result never comes."""
    record = run("breaks/error_not_rebuilt", start_method=start_method, python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert "missing 1 required positional argument: 'limit'" in record.stderr
    assert "multiprocessing.context.TimeoutError" in record.stderr
    old = python == "3.11" or sys.version_info < (3, 12)
    name = "result_hander" if old else "result_handler"
    assert f"Cannot have cache with {name} not alive" in record.stderr
    assert not record.left_running
