"""Tests of breaks/error_rebuilt."""

import pickle

from snippets.breaks.error_rebuilt import TooMuchError, main
from tests.conftest import Run


def test_built_again() -> None:
    """What comes out of pickle says the same and holds the same."""
    error = pickle.loads(pickle.dumps(TooMuchError(500, 100)))  # noqa: S301
    assert (str(error), error.amount) == ("500 is more than 100", 500)


def test_raised_in_the_parent() -> None:
    """The parent gets the worker's exception."""
    assert main() == "TooMuchError: 500 is more than 100"


def test_as_a_reader(run: Run, start_method: str) -> None:
    """So it is with each start method."""
    record = run("breaks/error_rebuilt", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "TooMuchError: 500 is more than 100\n"
