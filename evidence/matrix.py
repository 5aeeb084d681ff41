"""Run snippets in every cell: each interpreter found x each start method.

A cell is run once, for its verdict alone. Whether it prints the same as the
others is its second check; a cell that does not is run again, so that chance is
not taken for a difference between interpreters. What is current is not run.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from evidence import digest
from evidence.catalog import Snippet
from evidence.environments import prepared
from evidence.machine import Interpreter, absent, this_machine
from evidence.runner import Job, Runner
from evidence.verdict import comparable, out_of_reach, raised
from evidence.verdicts import (
    NO_METHOD,
    NOT_FOUND,
    Column,
    Outcome,
    Verdicts,
    files_of,
    methods_of,
)

PRINTED = 4000  # characters kept of what a cell printed
ADDRESS = re.compile(r"0x[0-9a-fA-F]+")


@dataclass(frozen=True)
class Cell:
    """One run to be made for its verdict."""

    snippet: Snippet
    files: str  # as they were when this was planned
    column: Column
    python: Interpreter
    method: str

    @property
    def name(self) -> str:
        """How a person would call it, and ask for it."""
        method = "" if self.method == NO_METHOD else f" {self.method}"
        return f"{self.snippet.id} on {self.python.name}{method}"


def plan(
    known: Verdicts,
    snippets: list[Snippet],
    pythons: dict[str, Interpreter],
    root: Path,
    *,
    fresh: bool = False,
) -> list[Cell]:
    """Return the cells that have no verdict of the snippets as they are.

    Each interpreter with such cells gets an environment with what the snippets
    declare.
    """
    columns = {name: column_of(python) for name, python in pythons.items()}
    missing = []
    for snippet in snippets:
        files = files_of(digest.files(snippet, root))
        entry = known.current(snippet.id, files)
        has = entry.cells if entry and not fresh else {}
        missing += [
            (snippet, files, name, method)
            for name, column in columns.items()
            for method in methods_of(snippet)
            if method not in has.get(column.id, {})
        ]
    places = {
        name: _environment(pythons[name], snippets, root)
        for name in dict.fromkeys(name for _, _, name, _ in missing)
    }
    return [
        Cell(snippet, files, columns[name], places[name], method)
        for snippet, files, name, method in missing
    ]


def fill(
    runner: Runner,
    known: Verdicts,
    cells: list[Cell],
    done: Callable[[Cell, Outcome], None] = lambda *_: None,
) -> None:
    """Run cells, and put their outcomes into ``known``.

    A snippet's cells go in together, so that an interrupt loses only what is
    under way. ``done`` is told of every cell that was run.
    """
    with ThreadPoolExecutor(this_machine().cores) as pool:
        try:
            running = [(cell, pool.submit(_outcome, runner, cell)) for cell in cells]
            for snippet, group in groupby(running, lambda pair: pair[0].snippet):
                found = [(cell, future.result()) for cell, future in group]
                entry = known.current(snippet.id, found[0][0].files)
                ended = [outcome for *_, outcome in entry.outcomes()] if entry else []
                for cell, outcome in _checked(runner, found, ended):
                    _put(known, cell, outcome)
                    done(cell, outcome)
        except BaseException:
            runner.stop()
            pool.shutdown(cancel_futures=True)
            raise


def column_of(python: Interpreter) -> Column:
    """Return the column of an interpreter on this machine, as run today."""
    machine = this_machine()
    return Column(
        version=python.version,
        gil=python.gil,
        system=machine.os.split()[0],
        default=python.default_start_method,
        os=machine.os,
        run=datetime.now(UTC).date().isoformat(),
    )


def note_absent(
    known: Verdicts, snippets: Iterable[Snippet], names: Iterable[str], root: Path
) -> None:
    """Put in that interpreters were not found, where nothing better is known."""
    for name in names:
        column = replace(column_of(absent(name)), default="")
        for snippet in snippets:
            files = files_of(digest.files(snippet, root))
            entry = known.current(snippet.id, files)
            if column.place not in {
                known.columns[c].place for c in (entry.cells if entry else ())
            }:
                outcome = Outcome("not run", NOT_FOUND)
                row = dict.fromkeys(methods_of(snippet), outcome)
                known.add(snippet.id, files, column, row)


def _environment(
    python: Interpreter, snippets: list[Snippet], root: Path
) -> Interpreter:
    needs = {
        need
        for snippet in snippets
        if not out_of_reach(snippet, python, None)
        for need in snippet.dependencies
    }
    return prepared(python, needs, root)


def _outcome(runner: Runner, cell: Cell) -> Outcome:
    """Run a cell; return how it ended and what it printed."""
    snippet, python = cell.snippet, cell.python
    method = None if cell.method == NO_METHOD else cell.method
    without = [p for p in digest.required(snippet) if p not in python.packages]
    if without and not out_of_reach(snippet, python, method):
        return Outcome("not run", f"no wheel of {', '.join(without)} for it")
    job = runner.job(snippet, method, python.executable)
    status, reason, report = runner.once(job)
    if status == "not-run":
        return Outcome("not run", reason)
    if status != "passed":
        return Outcome("failed", _without_addresses(reason))
    return _ended(job, report)


def _ended(job: Job, report: dict[str, Any]) -> Outcome:
    snippet, expected = job.snippet, job.expected
    printed = comparable(snippet, _without_addresses(report["stdout"]))[:PRINTED]
    if expected is None:
        return Outcome("passed", printed=printed)
    why = comparable(snippet, _without_addresses(raised(expected, report)))
    return Outcome("expected failure", why, printed)


def _without_addresses(text: str) -> str:
    """Return a text without addresses in memory, which no two runs share.

    Before anything else: numbers that vary, and lines that are sorted, are taken
    from what is left.
    """
    return ADDRESS.sub("0x…", text)


def _checked(
    runner: Runner, found: list[tuple[Cell, Outcome]], known: list[Outcome]
) -> list[tuple[Cell, Outcome]]:
    """Run again what ended unlike most others; chance makes it a failure.

    Where no two agree, that is each of them.
    """
    ran = Counter(o for o in [*known, *(o for _, o in found)] if o.verdict != "not run")
    usual = next((o for o, times in ran.most_common(1) if times > 1), None)
    return [
        (cell, outcome)
        if outcome == usual or outcome.verdict in ("not run", "failed")
        else (cell, _confirmed(outcome, _outcome(runner, cell)))
        for cell, outcome in found
    ]


def _confirmed(first: Outcome, second: Outcome) -> Outcome:
    if first == second:
        return first
    if second.verdict == "failed":
        return second
    lines = zip(
        [first.why, *first.printed.splitlines()],
        [second.why, *second.printed.splitlines()],
        strict=False,
    )
    odd = next((f"“{a}”, then “{b}”" for a, b in lines if a != b), "its length")
    return Outcome("failed", f"two runs printed differently: {odd}")


def _put(known: Verdicts, cell: Cell, outcome: Outcome) -> None:
    """Put one outcome beside those of the same column."""
    entry = known.current(cell.snippet.id, cell.files)
    row = entry.cells.get(cell.column.id, {}) if entry else {}
    known.add(cell.snippet.id, cell.files, cell.column, row | {cell.method: outcome})
