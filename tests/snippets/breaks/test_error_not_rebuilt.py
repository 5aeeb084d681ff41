"""Tests of breaks/error_not_rebuilt."""

import pickle
import re

import pytest

from snippets.breaks.error_not_rebuilt import TooMuchError
from tests.conftest import Run


def test_cannot_be_built_again() -> None:
    """It can be pickled; unpickling it is what fails."""
    data = pickle.dumps(TooMuchError(500, 100))
    with pytest.raises(TypeError, match="missing 1 required positional argument"):
        pickle.loads(data)  # noqa: S301


def test_no_answer(run: Run, start_method: str) -> None:
    """The pool's own thread dies of it; the answer never comes."""
    record = run("breaks/error_not_rebuilt", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert "missing 1 required positional argument: 'limit'" in record.stderr
    assert "multiprocessing.context.TimeoutError" in record.stderr
    # Python 3.11 spells it "result_hander".
    assert re.search("Cannot have cache with result_handl?er not alive", record.stderr)
    assert not record.left_running
