"""Tests of gil/shallow_copies."""

import pytest

from snippets.gil.shallow_copies import SIZE, main, table
from tests.conftest import Run


def test_table() -> None:
    """The table has a row of its own in every place."""
    rows = table()
    assert len({id(row) for row in rows}) == len(rows) == SIZE


def test_rows_are_shared() -> None:
    """Whoever changes the copy changes the rows of the table."""
    assert main() is False


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_builds(run: Run, python: str) -> None:
    """So it is with the GIL and without."""
    record = run("gil/shallow_copies", python=python)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "the table is changed\n"
