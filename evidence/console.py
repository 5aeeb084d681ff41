"""Say on a terminal, or in the log of a build, what is run and what failed."""

from __future__ import annotations

import json
import sys
import threading
from dataclasses import asdict

from tqdm import tqdm

from evidence.record import Record
from evidence.runner import Job, Runner

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


def failure(job: Job, record: Record) -> str:
    """Return one line: snippet, what happened, the command that reruns it."""
    return f"{record.id}: {record.status}: {record.reason}. Rerun: {job.rerun}"


def _line(record: Record) -> str:
    method = record.variant["start_method"]
    python = f"{record.variant['python']}{f' {method}' if method else ''}"
    took = f"{record.wall:.2f} s" if record.wall is not None else "-"
    return f"{record.status:9}  {took:>8}  {record.id}  ({python})"
