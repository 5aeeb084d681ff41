"""The command line: ``python -m evidence run | watch | gc | check``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from evidence import watch
from evidence.catalog import START_METHODS, CatalogError, project_root, select
from evidence.console import record_all
from evidence.machine import InterpreterError
from evidence.record import Record
from evidence.runner import Runner


def main(argv: list[str] | None = None) -> int:
    """Run one command; return its exit status."""
    words = sys.argv[1:] if argv is None else argv
    if words[:1] == ["watch"]:  # whose program has options of its own
        return watch.main(words[1:])
    options = _parser().parse_args(words)
    try:
        status: int = options.command(options, project_root())
    except (CatalogError, InterpreterError) as error:
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


def gc(_: argparse.Namespace, root: Path) -> int:
    """Drop what no snippet and no page refers to any more."""
    from evidence.pages import experiments  # noqa: PLC0415 (needs MkDocs' packages)

    runner = Runner(root)
    wanted = experiments(runner, root / "docs")
    dropped = runner.store.gc({job.digest for job, _ in wanted})
    print(f"evidence: dropped {dropped} files of .evidence")
    return 0


def check_site(options: argparse.Namespace, root: Path) -> int:
    """Read the built pages once more."""
    from evidence import check  # noqa: PLC0415 (ditto)

    problems = check.problems(options.site or root / "site", root / "docs")
    for problem in problems:
        print(f"evidence: {problem}", file=sys.stderr)
    return int(bool(problems))


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


if __name__ == "__main__":
    sys.exit(main())
