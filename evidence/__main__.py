"""The command line, ``python -m evidence``: run, matrix, mutants, watch and more."""

from __future__ import annotations

import argparse
import importlib.util
import signal
import sys
from collections.abc import Collection
from pathlib import Path

from evidence import check, fates, matrix, verdicts, watch
from evidence.attack import Attacked, attack_all
from evidence.build import Build
from evidence.catalog import START_METHODS, CatalogError, find, project_root, select
from evidence.console import (
    fill_all,
    mutants_summary,
    record_all,
    summary,
    told_mutants,
)
from evidence.fences import experiments, particular
from evidence.machine import SUPPORTED, InterpreterError, found, interpreter
from evidence.record import Record
from evidence.runner import Runner
from evidence.store import Archive


def main(argv: list[str] | None = None) -> int:
    """Run one command; return its exit status."""
    words = sys.argv[1:] if argv is None else argv
    if words[:1] == ["watch"]:  # whose program has options of its own
        return watch.main(words[1:])
    options = _parser().parse_args(words)
    root = project_root()
    try:
        if options.command is not run:
            _demand_project(root)
        status: int = options.command(options, root)
    except (CatalogError, InterpreterError, verdicts.VerdictsError) as error:
        print(f"evidence: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("evidence: interrupted; nothing was left running", file=sys.stderr)
        return 130
    return status


def run(options: argparse.Namespace, root: Path) -> int:
    """Run what is stale among the targets, and say what failed."""
    runner = Runner(root)
    jobs = [
        runner.job(snippet, options.start_method, options.python)
        for snippet in select(options.target, root)
    ]
    records = record_all(
        runner,
        jobs,
        fresh=options.fresh,
        timeout=options.timeout,
        json_lines=options.json,
    )
    if len(records) == 1 and not options.json:
        _show(records[0])
    return int(any(r.status in ("failed", "timed-out") for r in records))


def fill_matrix(options: argparse.Namespace, root: Path) -> int:
    """Run every cell that has no verdict yet, and keep the verdicts."""
    place = options.output or root / verdicts.PLACE
    snippets = select(options.target, root)
    if odd := next((snippet for snippet in snippets if not snippet.ours), None):
        raise CatalogError(f"{odd.id}: is no snippet of the guide")
    part, parts = options.shard
    snippets = snippets[part - 1 :: parts]
    if options.python:
        pythons = {name: interpreter(name) for name in options.python}
    else:
        pythons = found()
    known = verdicts.read(place)
    absent = set() if options.python else set(SUPPORTED) - set(pythons)
    matrix.note_absent(known, snippets, sorted(absent), root)
    runner = Runner(root)
    cells = matrix.plan(known, snippets, pythons, root, fresh=options.fresh)
    there = [snippet.id for snippet in find(root)]

    def keep() -> None:
        verdicts.write(known.trimmed(there), place)

    try:
        fill_all(runner, known, cells, keep)
    finally:
        keep()
    known = known.trimmed(there)
    chosen = {snippet.id for snippet in snippets}
    lost = 0 if options.output else keep_records(runner, root, chosen)
    return summary(known, chosen) or int(lost > 0)


def keep_records(runner: Runner, root: Path, chosen: Collection[str]) -> int:
    """Keep, to be committed, the records of runs that not every Python can make.

    What no page shows any more goes; what was not chosen, cannot be run here, or
    fails, stays as it is. Returns how many failed.
    """
    archive = Archive(root)
    keep = set()
    failed = 0
    for snippet, method, python in particular(root):
        kept = archive.all(snippet.id, python, method)
        if snippet.id not in chosen:
            keep |= set(kept)
            continue
        try:
            job = runner.job(snippet, method, python)
        except InterpreterError:
            keep |= set(kept)
            continue
        if job.out_of_reach:
            keep |= set(kept)
            continue
        now = job.variant.document(), job.ingredients["files"]
        current = [
            file
            for file, record in kept.items()
            if (record.variant, record.ingredients["files"]) == now
        ]
        if not current:
            (record,) = record_all(runner, [job])
            passed = record.status == "passed"
            current = [archive.put(record)] if passed else list(kept)
            failed += record.status not in ("passed", "not-run")
        keep |= set(current)
    for file in set(archive.files()) - keep:
        file.unlink()
    return failed


def attack(options: argparse.Namespace, root: Path) -> int:
    """Attack the claims of snippets that changed, or whose test did; keep the fates."""
    if not importlib.util.find_spec("pytest"):
        raise CatalogError("mutants are tested by pytest, which is not installed")
    place = options.output or root / fates.PLACE
    known = fates.trimmed(fates.read(place), find(root))
    chosen = select(options.target, root)
    stale = [s for s in chosen if options.fresh or not fates.current(known, s, root)]
    troubles = []

    def done(attacked: Attacked) -> None:
        name = attacked.snippet.id
        if attacked.trouble:
            known.pop(name, None)
            troubles.append(f"{name} was not attacked: {attacked.trouble}")
            return
        known[name] = fates.fate_of(attacked, root)
        fates.write(known, place)
        told_mutants(attacked, verbose=options.verbose)

    attack_all(root, stale, done)
    for line in troubles:
        print(f"evidence: {line}", file=sys.stderr)
    return mutants_summary(chosen, known) or int(bool(troubles))


def merge(options: argparse.Namespace, root: Path) -> int:
    """Merge verdicts of several machines or shards into one file."""
    place = options.output or root / verdicts.PLACE
    if lost := next((file for file in options.file if not file.is_file()), None):
        raise verdicts.VerdictsError(f"{lost}: no such file")
    parts = [verdicts.read(file) for file in (place, *options.file)]
    snippets = find(root)
    whole = verdicts.merged(parts, snippets, root)
    verdicts.write(whole, place)
    return summary(whole, {snippet.id for snippet in snippets})


def gc(_: argparse.Namespace, root: Path) -> int:
    """Drop what no snippet and no page refers to any more."""
    runner = Build(root)
    wanted = experiments(runner, root / "docs")
    dropped = runner.store.gc({job.digest for job, _ in wanted})
    print(f"evidence: dropped {dropped} files of .evidence")
    return 0


def check_site(options: argparse.Namespace, root: Path) -> int:
    """Read the built pages once more."""
    problems = check.problems(options.site or root / "site", root / "docs")
    for problem in problems:
        print(f"evidence: {problem}", file=sys.stderr)
    return int(bool(problems))


def _demand_project(root: Path) -> None:
    """Refuse what would find nothing, and write where nobody expects it."""
    if not (root / "mkdocs.yml").is_file():
        raise CatalogError("no project: no mkdocs.yml in this folder or above it")


def _show(record: Record) -> None:
    for line in record.lines:
        print(f"{line.t:8.3f}  {'!' if line.stream == 'stderr' else ' '} {line.text}")
    if record.status == "not-run":
        print(f"not run: {record.reason}")
        return
    memory = record.peak_memory_bytes
    facts = [
        record.status,
        f"{record.wall:.3f} s" if record.wall is not None else "",
        f"{record.cores_busy:.2f} cores busy" if record.cores_busy is not None else "",
        f"{record.processes} processes",
        f"{record.threads} threads",
        f"{memory / 2**20:.0f} MiB" if memory else "",
    ]
    print("—", " · ".join(fact for fact in facts if fact))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m evidence", description=__doc__)
    commands = parser.add_subparsers(required=True)

    one = commands.add_parser(
        "run", help="run snippets, or any Python file, and record it"
    )
    one.add_argument(
        "target", nargs="*", help="an id, a folder or a file; all for none"
    )
    one.add_argument("--json", action="store_true", help="print records, one a line")
    one.add_argument(
        "--timeout", type=float, metavar="S", help="the deadline, in seconds"
    )
    one.add_argument("--start-method", choices=START_METHODS, metavar="M")
    one.add_argument("--python", metavar="EXE", help="a path, a name or a version")
    one.add_argument("--fresh", action="store_true", help="run even what is recorded")
    one.set_defaults(command=run)

    cells = commands.add_parser(
        "matrix", help="run snippets on every interpreter and start method"
    )
    cells.add_argument("target", nargs="*", help="ids or folders; all for none")
    cells.add_argument(
        "--python", action="append", metavar="NAME", help="only this one; repeatable"
    )
    cells.add_argument(
        "--shard", type=_shard, default=(1, 1), metavar="I/N", help="part I of N"
    )
    cells.add_argument("--fresh", action="store_true", help="run even what is known")
    cells.add_argument(
        "--output", type=Path, metavar="FILE", help="the file of verdicts to fill"
    )
    cells.set_defaults(command=fill_matrix)

    wrong = commands.add_parser(
        "mutants", help="run each snippet's test on programs that break its claim"
    )
    wrong.add_argument("target", nargs="*", help="ids or folders; all for none")
    wrong.add_argument("--fresh", action="store_true", help="attack what is known, too")
    wrong.add_argument("--verbose", action="store_true", help="say why each was killed")
    wrong.add_argument(
        "--output", type=Path, metavar="FILE", help="the file of fates to fill"
    )
    wrong.set_defaults(command=attack)

    parts = commands.add_parser("merge", help="merge files of verdicts")
    parts.add_argument("file", nargs="+", type=Path)
    parts.add_argument("--output", type=Path, metavar="FILE")
    parts.set_defaults(command=merge)

    commands.add_parser(
        "watch", help="run any program, and draw its lanes into one HTML file"
    )

    two = commands.add_parser("gc", help="drop records that nothing refers to")
    two.set_defaults(command=gc)

    three = commands.add_parser(
        "check", help="check built pages: tracebacks, links, embeds"
    )
    three.add_argument("site", nargs="?", type=Path)
    three.set_defaults(command=check_site)
    return parser


def _shard(text: str) -> tuple[int, int]:
    """Return I and N of ``I/N``; ValueError where there is no such part."""
    part, parts = map(int, text.split("/"))
    if not 1 <= part <= parts:
        raise ValueError(text)
    return part, parts


if __name__ == "__main__":
    code = main()
    # Whoever asks us to end once more comes too late to change how we did.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit(code)
