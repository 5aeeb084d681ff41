"""Read the rows of numbers that a sweep prints.

A snippet whose header says ``series = "workers seconds"`` prints a table: each
line of its output that is made of just as many numbers is a row. The first
column is what was varied, the others are what was measured.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

Row = list[float]


@dataclass(frozen=True)
class Spread:
    """What the repetitions said about one point."""

    median: float
    low: float
    high: float


@dataclass(frozen=True)
class Series:
    """The rows of each repetition of one snippet, in the units it printed."""

    columns: tuple[str, ...]
    runs: list[list[Row]]

    @classmethod
    def of(cls, document: dict[str, Any]) -> Series:
        """Return the series that a record keeps."""
        return cls(tuple(document["columns"]), document["runs"])

    @property
    def xs(self) -> list[float]:
        """What was varied, from low to high."""
        return sorted({row[0] for run in self.runs for row in run})

    def points(self, column: str) -> dict[float, Spread]:
        """Return a column by x, over the repetitions; KeyError for one not there."""
        if column not in self.columns[1:]:
            raise KeyError(column)
        at = self.columns.index(column)
        return spreads([{row[0]: row[at] for row in run} for run in self.runs])


def spreads(runs: Sequence[dict[float, float]]) -> dict[float, Spread]:
    """Return median, low and high of each x over repetitions, x from low to high."""
    xs = sorted({x for run in runs for x in run})
    values = {x: [run[x] for run in runs if x in run] for x in xs}
    return {x: Spread(median(v), min(v), max(v)) for x, v in values.items()}


def rows(output: str, columns: Sequence[str]) -> list[Row]:
    """Return the lines of an output that are rows of so many numbers.

    ```python
    from evidence.series import rows

    print(rows(" 1  0.25 ", ["workers", "seconds"]))
    #> [[1, 0.25]]
    ```
    """
    found = []
    for line in output.splitlines():
        numbers = [number(word) for word in line.split()]
        whole = [n for n in numbers if n is not None]
        if len(whole) == len(numbers) == len(columns):
            found.append(whole)
    return found


def number(word: str) -> float | None:
    """Return a finite number as it was written: 3 is an int; None for a word."""
    if "_" in word:  # Python would take it
        return None
    for kind in (int, float):
        try:
            value = kind(word)
        except ValueError:
            continue
        return value if math.isfinite(value) else None
    return None
