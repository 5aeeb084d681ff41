"""Keep the verdict of every cell: snippet x interpreter x start method.

The file ``verdicts/verdicts.json`` is committed, so that a clone with one Python
knows about all. It holds no times and nothing of a machine but its system, and
is sorted: a run that finds nothing new changes nothing but the date of a column.
An outcome (how it ended, what it printed) stands once, under a name made of it;
cells with the same outcome name the same.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal, get_args

from packaging.version import Version

from evidence import digest
from evidence.catalog import START_METHODS, Snippet
from evidence.machine import SUPPORTED, age, short_name
from evidence.store import write_atomically

SCHEMA = 1
PLACE = Path("verdicts", "verdicts.json")
NO_METHOD = "-"  # the cell of a snippet that starts no process
NOT_FOUND = "interpreter not found"

Verdict = Literal["passed", "expected failure", "failed", "not run"]
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)


class VerdictsError(ValueError):
    """A file that does not hold verdicts, or not as this version writes them."""


@dataclass(frozen=True)
class Column:
    """One interpreter on one system: where and when its cells were run."""

    version: str  # "3.14" where none was found, so that no more is known
    gil: bool
    system: str  # "Linux"
    default: str  # the start method of a program that does not choose
    os: str  # "Linux 6.8"
    run: str  # the date of the last run, in UTC

    @property
    def id(self) -> str:
        """The name of the column in the file."""
        return f"{self.version}{'' if self.gil else 't'} {self.system}"

    @property
    def name(self) -> str:
        """What a reader calls the interpreter, such as ``3.13t``."""
        return short_name(self.version, gil=self.gil)

    @property
    def place(self) -> tuple[str, str]:
        """What a newer run of takes the place of an older one."""
        return self.name, self.system

    @property
    def order(self) -> tuple[Any, ...]:
        """What columns are sorted by."""
        return self.system, age(self.name), Version(self.version)


@dataclass(frozen=True)
class Outcome:
    """How a run ended, and what it printed that is the same in every run."""

    verdict: Verdict
    why: str = ""  # what it raised, what went wrong, or why it was not run
    printed: str = ""  # free order sorted, what varies left out

    @property
    def name(self) -> str:
        """Eight hex digits made of the whole."""
        return digest.of(asdict(self))[:8]


Cells = dict[str, dict[str, Outcome]]  # by column, then by start method


@dataclass(frozen=True)
class Entry:
    """All verdicts of one snippet, as its files were."""

    files: str  # see files_of
    cells: Cells = field(default_factory=dict)

    def outcomes(self) -> Iterator[tuple[str, str, Outcome]]:
        """Yield column, start method and outcome of each cell."""
        for column, row in self.cells.items():
            for method, outcome in row.items():
                yield column, method, outcome

    @property
    def alike(self) -> bool:
        """Whether, on each interpreter, every start method led to the same outcome."""
        return all(len(set(row.values())) == 1 for row in self.cells.values())


@dataclass(frozen=True)
class Verdicts:
    """What is known of all snippets."""

    columns: dict[str, Column] = field(default_factory=dict)
    entries: dict[str, Entry] = field(default_factory=dict)

    def current(self, snippet_id: str, files: str) -> Entry | None:
        """Return a snippet's verdicts, if they are about these files."""
        entry = self.entries.get(snippet_id)
        return entry if entry and entry.files == files else None

    def add(
        self, snippet_id: str, files: str, column: Column, row: dict[str, Outcome]
    ) -> None:
        """Put in a snippet's row for a column; what it takes the place of goes.

        Rows of other versions of its files go, too: they are about another
        program.
        """
        entry = self.current(snippet_id, files) or Entry(files)
        self.entries[snippet_id] = entry
        for other in [*entry.cells]:
            if self.columns[other].place == column.place:
                del entry.cells[other]
        entry.cells[column.id] = dict(row)
        self.columns[column.id] = column

    def trimmed(self, known: Iterable[str]) -> Verdicts:
        """Return only what is about known snippets, and columns that have cells."""
        known = set(known)
        entries = {k: v for k, v in self.entries.items() if k in known and v.cells}
        used = {column for entry in entries.values() for column in entry.cells}
        return Verdicts({k: v for k, v in self.columns.items() if k in used}, entries)

    def to_json(self) -> str:
        """Return the document: sorted, a row of cells a line."""
        columns = sorted(self.columns.values(), key=lambda column: column.order)
        places = {column.id: place for place, column in enumerate(columns)}
        heads = _lines((c.id, asdict(c)) for c in columns)
        bodies = []
        for name, entry in sorted(self.entries.items()):
            outcomes = {o.name: asdict(o) for *_, o in entry.outcomes()}
            rows = sorted(entry.cells.items(), key=lambda row: places[row[0]])
            cells = (
                (column, {method: row[method].name for method in sorted(row)})
                for column, row in rows
            )
            bodies.append(
                f'{json.dumps(name)}: {{\n"files": {json.dumps(entry.files)},\n'
                f'"outcomes": {_lines(sorted(outcomes.items()))},\n'
                f'"cells": {_lines(cells)}\n}}'
            )
        return (
            f'{{\n"schema": {SCHEMA},\n"columns": {heads},\n"snippets": {{\n'
            + ",\n".join(bodies)
            + "\n}\n}\n"
        )

    @classmethod
    def from_json(cls, text: str) -> Verdicts:
        """Read a document back; VerdictsError for one that is none."""
        try:
            document = _document(text)
            columns = {k: _column(k, v) for k, v in document["columns"].items()}
            entries = {}
            for name, found in document["snippets"].items():
                outcomes = {k: _outcome(v) for k, v in found["outcomes"].items()}
                cells = {
                    columns[column].id: {m: outcomes[key] for m, key in row.items()}
                    for column, row in found["cells"].items()
                }
                entries[name] = Entry(found["files"], cells)
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise VerdictsError(f"not verdicts: {error}") from None
        return cls(columns, entries)


def read(file: Path) -> Verdicts:
    """Return the verdicts of a file; none where there is no file.

    Raises VerdictsError, with the file's name, for one that holds something else.
    """
    try:
        return Verdicts.from_json(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Verdicts()
    except ValueError as error:  # not even text, or a VerdictsError
        raise VerdictsError(f"{file.name}: {error}") from None


def write(verdicts: Verdicts, file: Path) -> None:
    """Write the file, whole or not at all."""
    write_atomically(file, verdicts.to_json().encode())


def merged(
    parts: Iterable[Verdicts], snippets: Iterable[Snippet], root: Path
) -> Verdicts:
    """Return what several files know of the snippets as they are.

    Of two rows for the same interpreter and system the later run counts; of
    equal dates the one that comes later. That a Python was not found counts only
    where no other machine had it.
    """
    files = {snippet.id: files_of(digest.files(snippet, root)) for snippet in snippets}
    rows = [
        (part.columns[column], name, entry.files, row)
        for part in parts
        for name, entry in part.entries.items()
        for column, row in entry.cells.items()
        if files.get(name) == entry.files
    ]
    found = Verdicts()
    rows.sort(key=lambda one: (_ran(one[3]), one[0].run))
    for column, name, of, row in rows:
        known = found.columns.get(column.id)
        newer = max(column, known or column, key=lambda one: one.run)
        found.add(name, of, newer, row)
    return found.trimmed(files)


def files_of(files: dict[str, str]) -> str:
    """Return a digest of the files a snippet is made of: see ``digest.files``."""
    return digest.of(files)[:16]


def methods_of(snippet: Snippet) -> tuple[str, ...]:
    """Return the start methods that matter to a snippet: all, or a dash for none."""
    return START_METHODS if snippet.uses_processes else (NO_METHOD,)


def lacking(snippet: Snippet, verdicts: Verdicts, root: Path) -> str:
    """Return what is missing of a snippet's verdicts; nothing where they are whole."""
    entry = verdicts.entries.get(snippet.id)
    if entry is None:
        return "has no verdict yet"
    if entry.files != files_of(digest.files(snippet, root)):
        return "has changed since its verdicts were given"
    ran = {
        verdicts.columns[column].name
        for column, row in entry.cells.items()
        if set(row) == set(methods_of(snippet)) and _ran(row)
    }
    missing = [name for name in SUPPORTED if name not in ran]
    if not any(name.endswith("t") for name in ran):
        missing.append("any free-threaded build")
    return f"was not run on {', '.join(missing)}" if missing else ""


def _ran(row: dict[str, Outcome]) -> bool:
    """Tell whether the interpreter of a row was there to be run."""
    return all(outcome.why != NOT_FOUND for outcome in row.values())


def _document(text: str) -> dict[str, Any]:
    """Return the JSON object of a file; ValueError for one of another schema."""
    document: dict[str, Any] = json.loads(text)
    if document["schema"] != SCHEMA:
        raise ValueError(f"their schema is not {SCHEMA}")
    return document


def _column(name: str, found: dict[str, Any]) -> Column:
    """Return a column as the file tells it; ValueError for one that cannot be."""
    column = Column(**found)
    Version(column.version), date.fromisoformat(column.run)  # or ValueError
    if column.id != name:
        raise ValueError(f"{name} is {column.id}")
    return column


def _outcome(found: dict[str, Any]) -> Outcome:
    outcome = Outcome(**found)
    if outcome.verdict not in VERDICTS:
        raise ValueError(f"there is no verdict {outcome.verdict}")
    return outcome


def _lines(pairs: Iterable[tuple[str, Any]]) -> str:
    """Return an object as JSON, a key a line."""
    lines = (
        f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}"
        for key, value in pairs
    )
    return "{\n" + ",\n".join(lines) + "\n}"
