"""Say on a terminal, or in the log of a build, what is run and what failed."""

from __future__ import annotations

import json
import sys
import threading
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import asdict

from tqdm import tqdm

from evidence.attack import Attacked, test_of
from evidence.catalog import Snippet
from evidence.fates import Fates, idle, unexplained
from evidence.matrix import Cell, fill
from evidence.record import Record
from evidence.runner import Job, Runner
from evidence.verdicts import NO_METHOD, VERDICTS, Outcome, Verdicts

FLOOD = "printed more than 1 MiB to a stream; the rest was cut"


def record_all(
    runner: Runner,
    jobs: list[Job],
    *,
    fresh: bool = False,
    timeout: float | None = None,
    json_lines: bool = False,
) -> list[Record]:
    """Run jobs with a progress bar on a terminal, plain lines elsewhere."""
    terminal = sys.stderr.isatty()
    tqdm.set_lock(threading.RLock())  # its own lock would start a helper process
    failures = []
    with tqdm(
        total=len(jobs), unit="snippet", disable=not terminal, leave=False
    ) as bar:

        def done(job: Job, record: Record, ran: bool) -> None:
            bar.update()
            bar.set_postfix_str(record.id)
            if json_lines:
                print(json.dumps(asdict(record), ensure_ascii=False), flush=True)
            if not terminal and ran:
                print(_line(record), file=sys.stderr, flush=True)
            if record.status in ("failed", "timed-out"):
                failures.append(failure(job, record))
            elif record.truncated:
                bar.write(
                    f"evidence: {record.id}: {FLOOD}. Rerun: {job.rerun}", sys.stderr
                )

        records = runner.run_all(jobs, fresh=fresh, timeout=timeout, done=done)
    for line in failures:
        print(f"evidence: {line}", file=sys.stderr)
    return records


def fill_all(
    runner: Runner, known: Verdicts, cells: list[Cell], keep: Callable[[], None]
) -> None:
    """Run cells with a progress bar; say which failed, and what reruns them.

    ``keep`` is called when all cells of a snippet have been run.
    """
    terminal = sys.stderr.isatty()
    tqdm.set_lock(threading.RLock())
    wanted = Counter(cell.snippet.id for cell in cells)
    ran: Counter[str] = Counter()
    with tqdm(total=len(cells), unit="cell", disable=not terminal, leave=False) as bar:

        def done(cell: Cell, outcome: Outcome) -> None:
            bar.update()
            bar.set_postfix_str(cell.name)
            ran[cell.snippet.id] += 1
            if outcome.verdict == "failed":
                bar.write(f"evidence: {cell.name}: {outcome.why}", sys.stderr)
            if ran[cell.snippet.id] < wanted[cell.snippet.id]:
                return
            keep()
            if not terminal:
                words = f"{ran.total():5} of {len(cells)} cells  {cell.snippet.id}"
                print(words, file=sys.stderr, flush=True)

        fill(runner, known, cells, done)


def summary(known: Verdicts, chosen: Collection[str]) -> int:
    """Print the verdicts of each column; return 1 where a cell of the chosen failed."""
    table: dict[str, Counter[str]] = {name: Counter() for name in known.columns}
    failures = []
    for name, entry in known.entries.items():
        for column, method, outcome in entry.outcomes():
            table[column][outcome.verdict] += 1
            if outcome.verdict == "failed" and name in chosen:
                python = known.columns[column].name
                under = "" if method == NO_METHOD else f" {method}"
                failures.append(
                    f"{name} on {python}{under}: {outcome.why}. "
                    f"Rerun: python -m evidence matrix {name} --python {python} --fresh"
                )
    for column, counts in table.items():
        said = ", ".join(f"{counts[one]} {one}" for one in VERDICTS if counts[one])
        print(f"{column:16} {said}")
    for line in failures:
        print(f"evidence: {line}", file=sys.stderr)
    return int(bool(failures))


def told_mutants(attacked: Attacked, *, verbose: bool) -> None:
    """Say which mutants of a snippet passed its test; and why the others did not."""
    killed = sum(bool(why) for _, why in attacked.fates)
    snippet = attacked.snippet
    print(f"{killed:3} of {len(attacked.fates):3} killed  {snippet.id}", flush=True)
    for mutant, why in attacked.fates:
        if verbose or not why:
            fate = f"killed: {why}" if why else "SURVIVED"
            print(f"    line {mutant.line}, {mutant.name}\n        {fate}", flush=True)


def mutants_summary(chosen: Collection[Snippet], known: Fates) -> int:
    """Print how many mutants were killed; return 1 where one lives unexplained."""
    there = [(s, known[s.id]) for s in chosen if s.id in known]
    attacks = sum(fate.attacks for _, fate in there)
    killed = sum(sum(fate.killed.values()) for _, fate in there)
    print(f"{len(there)} snippets, {attacks} mutants, {killed} killed")
    lines = [
        f"{snippet.id}: {name}: its test passes all the same. Sharpen "
        f"tests/{test_of(snippet)}, or give a reason in the snippet's header"
        for snippet, fate in there
        for name in unexplained(snippet, fate)
    ]
    lines += [
        f"{snippet.id}: no survivor needs the reason given for {name}"
        for snippet, fate in there
        for name in idle(snippet, fate)
    ]
    for line in lines:
        print(f"evidence: {line}", file=sys.stderr)
    return int(bool(lines))


def failure(job: Job, record: Record) -> str:
    """Return one line: snippet, what happened, the command that reruns it."""
    return f"{record.id}: {record.status}: {record.reason}. Rerun: {job.rerun}"


def _line(record: Record) -> str:
    method = record.variant["start_method"]
    python = f"{record.variant['python']}{f' {method}' if method else ''}"
    took = f"{record.wall:.2f} s" if record.wall is not None else "-"
    return f"{record.status:9}  {took:>8}  {record.id}  ({python})"
