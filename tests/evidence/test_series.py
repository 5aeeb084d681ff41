"""Tests of series: the rows that a sweep prints are in its record."""

from __future__ import annotations

import pytest

from evidence.catalog import CatalogError
from evidence.record import Record
from evidence.series import Series, Spread, rows
from tests.evidence.support import Project

HEADER = "[tool.evidence]\nseries = 'workers seconds'\nvaries = 'times'"
TIMED = f"{HEADER}\ntimed = true"
# Prints a table in which every number differs from run to run, but x.
SWEEP = """
import pathlib, sys, tempfile
place = pathlib.Path(__file__).with_name("runs.txt")
nth = int(place.read_text()) if place.exists() else 0
place.write_text(str(nth + 1))
print("workers  seconds")
for workers in (1, 2, 4):
    print(f"{workers:7}  {10 ** nth / workers:7.3f}")
print("done 1 2")
"""


@pytest.mark.parametrize(
    ("output", "columns", "found"),
    [
        ("1 2\n3 4.5\n", "ab", [[1, 2], [3, 4.5]]),
        ("  1\t 2e-3 \r\n", "ab", [[1, 0.002]]),
        ("-1 +2\n", "ab", [[-1, 2]]),
        ("1 2 3\n1\n\n a 2\n1 2\n", "ab", [[1, 2]]),
        ("1 2s\n1,5 2\n1_0 2\nnan 1\n1 inf\n1: 2\n", "ab", []),
        ("1 2 3\n", "abc", [[1, 2, 3]]),
        ("", "ab", []),
    ],
)
def test_rows(output: str, columns: str, found: list[list[float]]) -> None:
    """A line is a row if it is made of so many finite numbers, and nothing else."""
    assert rows(output, columns) == found


def test_whole_numbers() -> None:
    """A number is kept as it was written: 1 stays whole, 1.0 does not."""
    ((x, y),) = rows("1 1.0", "ab")
    assert (type(x), type(y)) == (int, float)


def test_spread() -> None:
    """Each point has the median, the low and the high of the repetitions."""
    runs = [[[1, 8], [2, 5]], [[1, 9], [2, 4]], [[2, 6], [1, 7]]]
    series = Series.of({"columns": ["x", "y"], "runs": runs})
    assert series.xs == [1, 2]
    assert series.points("y") == {1: Spread(8, 7, 9), 2: Spread(5, 4, 6)}


@pytest.mark.parametrize("column", ["x", "z"])
def test_no_such_column(column: str) -> None:
    """Only what was measured can be read by x."""
    with pytest.raises(KeyError, match=column):
        Series(("x", "y"), [[[1, 2]]]).points(column)


def test_timed(project: Project) -> None:
    """A timed sweep keeps the rows of each repetition, and not the observed run's."""
    record = project.run(SWEEP, header=TIMED, repeat=3)
    assert (record.status, record.reason) == ("passed", "")
    assert record.series == {
        "columns": ["workers", "seconds"],
        "runs": [
            [[1, n], [2, round(n / 2, 3)], [4, round(n / 4, 3)]]
            for n in (10, 100, 1000)
        ],
    }


def test_not_timed(project: Project) -> None:
    """A sweep that is not timed keeps the rows of the run whose output is shown."""
    record = project.run(SWEEP, header=HEADER, repeat=2)
    assert (record.status, record.reason) == ("passed", "")
    assert record.series
    assert record.series["runs"] == [rows(record.stdout, ["workers", "seconds"])]
    assert record.series["runs"] == [[[1, 1], [2, 0.5], [4, 0.25]]]


def test_kept(project: Project) -> None:
    """A record that is written and read back has the same series."""
    record = project.run(SWEEP, header=TIMED, repeat=1)
    assert record.series
    assert Record.from_json(record.to_json()) == record


def test_none(project: Project) -> None:
    """A snippet that declares none keeps none, whatever it prints."""
    assert project.run("print('1 2')").series is None


def test_no_row(project: Project) -> None:
    """A sweep that prints no row has failed, and the reason says what is missing."""
    record = project.run("print('1 2 3')", header=HEADER)
    assert record.status == "failed"
    assert record.reason == (
        "printed no row of 2 numbers (workers, seconds), as its series says"
    )


def test_no_row_once(project: Project) -> None:
    """It has failed as well if only one of the repetitions prints none."""
    once = SWEEP.replace("(1, 2, 4)", "(() if nth else (1, 2))")
    record = project.run(once, header=TIMED, repeat=1)
    assert record.status == "failed"
    assert record.reason.startswith("printed no row of 2 numbers")


@pytest.mark.parametrize("value", ["'x'", "''", "'x y x'", "['x', 'y']", "true"])
def test_meaningless(project: Project, value: str) -> None:
    """Less than two columns, a name used twice, or no text at all is refused."""
    with pytest.raises(CatalogError, match=r"topic/one: .*series"):
        project.snippet("", header=f"[tool.evidence]\nseries = {value}")
