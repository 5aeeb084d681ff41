"""Turn (snippet, variant) into a record, many at a time.

A snippet that passes is run at least twice: once with the observer looking,
for output, processes, threads and memory; then without, for its time. Where a
header says ``timed``, all runs of it are alone on the machine, and the time is
taken five times, of a long one three times. What is run alone is looked at again
while that run took much longer, or less long, than the others: its lanes stand
beside their times. Somebody else's program is run once.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from statistics import median
from typing import Any, Literal

import psutil
from filelock import FileLock

from evidence import digest
from evidence.catalog import Snippet
from evidence.machine import (
    Interpreter,
    as_document,
    interpreter,
    newest,
    this_machine,
)
from evidence.record import Line, Record, Status
from evidence.series import rows
from evidence.store import Store
from evidence.stream import NOBODY, Writer
from evidence.verdict import (
    difference,
    expected_failure,
    obstacle,
    out_of_reach,
    rowless,
    signal_name,
    suits,
    verdict,
)

HERE = Path(__file__).parents[1]
INJECT = HERE / "evidence" / "inject"
OUTPUT_LIMIT = 1 << 20  # bytes a stream
REPETITIONS = 5  # of a timed snippet; fewer of a long one, but never below
FEWEST = 3  # when their times add up to
ENOUGH = 0.7  # seconds
FAR = 1.3  # times the others' median, or a part of it: an observed run proves nothing
LOOKS = 3  # more of them, at most; the nearest counts
WRITES, WRITE = 400, 80  # lines of output kept with the lanes; characters of each
# One timed run a machine, whoever asks for it and in whichever checkout.
ALONE = Path(tempfile.gettempdir()) / "evidence-alone.lock"
ENDING = 5.0  # seconds that the end of killed processes may take
# What a program may know of the world around it.
INHERITED = (
    "PATH",
    "SYSTEMROOT",
    "WINDIR",
    "COMSPEC",
    "PATHEXT",
    "NUMBER_OF_PROCESSORS",
)
FIXED = {
    "COLUMNS": "80",
    "LANG": "C.UTF-8",
    "NO_COLOR": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "utf-8",
    "PYTHONNOUSERSITE": "1",
    "PYTHONUNBUFFERED": "1",
    "PYTHONUTF8": "1",
    "PYTHON_COLORS": "0",
    "TZ": "UTC",
}


class KeeperError(Exception):
    """A keeper that ended without a report."""


@dataclass(frozen=True)
class Variant:
    """How a snippet is run; no start method where it starts no process."""

    python: Interpreter
    start_method: str | None

    def document(self) -> dict[str, Any]:
        """Return the variant as a record keeps it."""
        return {
            "python": self.python.version,
            "implementation": self.python.implementation,
            "gil": self.python.gil,
            "start_method": self.start_method,
            "default_start_method": self.python.default_start_method,
        }


@dataclass(frozen=True)
class Job:
    """One experiment: what would be run, and the digest of all that matters."""

    snippet: Snippet
    variant: Variant
    ingredients: dict[str, Any]

    @cached_property
    def digest(self) -> str:
        """The digest that its record has or will have."""
        return digest.of(self.ingredients)

    @property
    def expected(self) -> str | int | None:
        """How it is to fail; None where it is not to."""
        variant = self.variant
        return expected_failure(self.snippet, variant.python, variant.start_method)

    @property
    def out_of_reach(self) -> str:
        """Why a page may say "not run here"; nothing where it can be run."""
        variant = self.variant
        return out_of_reach(self.snippet, variant.python, variant.start_method)

    @property
    def rerun(self) -> str:
        """The command that makes the record anew."""
        words = ["python -m evidence run", self.snippet.id]
        method = self.variant.start_method
        if method and method != self.variant.python.default_start_method:
            words += ["--start-method", method]
        if self.variant.python.executable != sys.executable:
            words += ["--python", self.variant.python.name]
        return " ".join([*words, "--fresh"])


class Keeper:
    """A process that owns the trees of runs, one after another."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "evidence.keeper"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=HERE,
            start_new_session=True,
        )

    def run(self, order: dict[str, Any]) -> dict[str, Any]:
        """Have one program run; return the keeper's report.

        Raises KeeperError where the keeper ends without one.
        """
        process = self._process
        assert process.stdin  # noqa: S101 (for the type checker: it is a pipe)
        assert process.stdout  # noqa: S101 (ditto)
        with suppress(OSError, ValueError):  # dismissed, or dead
            process.stdin.write(json.dumps(order).encode() + b"\n")
            process.stdin.flush()
        if not (answer := process.stdout.readline()):
            status = process.wait()
            raise KeeperError(f"the recorder's keeper was ended (exit status {status})")
        report: dict[str, Any] = json.loads(answer)
        return report

    @property
    def alive(self) -> bool:
        """Whether it can take another order."""
        return self._process.poll() is None

    def dismiss(self) -> None:
        """Tell the keeper that nobody waits any more: it ends its run, and itself."""
        if self._process.stdin:
            with suppress(OSError):
                self._process.stdin.close()

    def end(self) -> None:
        """Dismiss the keeper and wait until it has gone."""
        self.dismiss()
        self._process.wait()
        if self._process.stdout:
            self._process.stdout.close()


class Runner:
    """Runs the snippets of one project and keeps their records."""

    def __init__(self, root: Path) -> None:
        self.root = root.resolve()
        self.store = Store(self.root)
        self._keepers: set[Keeper] = set()
        self._idle: list[Keeper] = []  # as many as runs were under way at once
        weakref.finalize(self, _end_all, self._idle)
        self._stopping = threading.Event()
        self._starting = threading.Lock()  # no keeper starts while we stop

    def job(
        self,
        snippet: Snippet,
        start_method: str | None = None,
        python: str | None = None,
    ) -> Job:
        """Return the experiment of a snippet; under its default variant for none.

        By default that is our own interpreter, or the newest found where the
        snippet needs another version.
        """
        found = interpreter(python) if python else _suitable(snippet)
        method = start_method or _default_start_method(snippet, found)
        parts = digest.ingredients(snippet, found, method, self.root)
        return Job(snippet, Variant(found, method), parts)

    def recorded(self, job: Job) -> Record | None:
        """Return the job's record where there is one to rely on."""
        found = self.store.get(job.digest)
        return found if found and found.status == "passed" else None

    def run_all(
        self,
        jobs: Iterable[Job],
        *,
        fresh: bool = False,
        timeout: float | None = None,
        done: Callable[[Job, Record, bool], None] = lambda *_: None,
    ) -> list[Record]:
        """Run what is stale, keep the records, return all in the order given.

        ``done`` is told of each: job, record, and whether it was run just now.
        Timed snippets come last, one by one, with nothing else running.
        """
        jobs = list(jobs)
        found: dict[str, Record] = {}
        stale: dict[str, Job] = {}
        for job in jobs:
            record = None if fresh else self.recorded(job)
            if record:
                found[job.digest] = record
                done(job, record, False)
            else:
                stale.setdefault(job.digest, job)

        def finish(job: Job, record: Record) -> None:
            if record.status != "not-run":
                self.store.put(record)
            found[job.digest] = record
            done(job, record, True)

        together = [job for job in stale.values() if not job.snippet.runs_alone]
        for job, record in self._together(together, timeout):
            finish(job, record)
        for job in stale.values():
            if job.snippet.runs_alone:
                with self._alone():
                    finish(job, self.run(job, timeout=timeout))
        return [found[job.digest] for job in jobs]

    def run(
        self, job: Job, *, timeout: float | None = None, repeat: int | None = None
    ) -> Record:
        """Run one job now; ``repeat`` is how often its time is taken."""
        snippet = job.snippet
        if repeat is None:
            repeat = REPETITIONS if snippet.timed else int(snippet.ours)
        if reason := obstacle(snippet, job.variant.python, job.variant.start_method):
            return self.not_run(job, reason)
        seconds = timeout or snippet.timeout
        started = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            with self._keeper() as keeper:
                report = self._execute(keeper, job, seconds, observe=True)
                status, reason = verdict(job.expected, report, seconds)
                if status == "passed" and (reason := rowless(snippet, report)):
                    status = "failed"
                if status != "passed" or report["timed_out"]:
                    repeat = 0
                times: list[dict[str, Any]] = []
                while len(times) < repeat and not _enough(times):
                    times.append(self._execute(keeper, job, seconds, observe=False))
                looks = [report, *self._looks(keeper, job, seconds, report, times)]
        except KeeperError as error:
            return replace(self._record(job, "failed", str(error)), started=started)
        for again in [*looks[1:], *times]:
            if status == "passed":
                status, reason = verdict(job.expected, again, seconds)
            if status == "passed":
                reason = rowless(snippet, again) or difference(snippet, report, again)
                status = "failed" if reason else "passed"
        report = min(looks, key=lambda one: _distance(one, times))
        record = replace(self._record(job, status, reason), started=started)
        record = _measured(record, report, times, snippet)
        return replace(record, series=_series(snippet, report, times))

    def _looks(
        self,
        keeper: Keeper,
        job: Job,
        timeout: float,
        first: dict[str, Any],
        times: list[dict[str, Any]],
    ) -> list[dict[str, Any]]:
        """Look again at what is run alone, until a look took as long as the others."""
        looks: list[dict[str, Any]] = []
        if job.snippet.runs_alone:
            while len(looks) < LOOKS and _distance([first, *looks][-1], times) > FAR:
                looks.append(self._execute(keeper, job, timeout, observe=True))
        return looks

    def once(self, job: Job) -> tuple[Status, str, dict[str, Any]]:
        """Run one job once, unobserved; return verdict, reason and report."""
        snippet, variant = job.snippet, job.variant
        if reason := obstacle(snippet, variant.python, variant.start_method):
            return "not-run", reason, {}
        try:
            with self._keeper() as keeper:
                report = self._execute(keeper, job, snippet.timeout, observe=False)
        except KeeperError as error:
            return "failed", str(error), {}
        status, reason = verdict(job.expected, report, snippet.timeout)
        if status == "passed" and (reason := rowless(snippet, report)):
            status = "failed"
        return status, reason, report

    def not_run(self, job: Job, reason: str) -> Record:
        """Return a record that says only why there is none."""
        return self._record(job, "not-run", reason)

    def stop(self) -> None:
        """End all runs under way: a keeper whose input closes ends its tree."""
        with self._starting:
            self._stopping.set()
            for keeper in [*self._keepers, *self._idle]:
                keeper.dismiss()

    def _together(
        self, jobs: list[Job], timeout: float | None
    ) -> Iterator[tuple[Job, Record]]:
        """Run jobs side by side: two more than there are cores, for many wait."""
        with ThreadPoolExecutor(this_machine().cores + 2) as pool:
            waiting: dict[Future[Record], Job] = {
                pool.submit(self.run, job, timeout=timeout): job for job in jobs
            }
            try:
                while waiting:
                    ready, _ = wait(waiting, return_when=FIRST_COMPLETED)
                    for future in ready:
                        yield waiting.pop(future), future.result()
            except BaseException:
                for future in waiting:
                    future.cancel()
                self.stop()
                raise

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep the machine to ourselves, as far as other timed runs are concerned."""
        try:
            with FileLock(ALONE, mode=0o666):
                yield
        except BaseException:
            self.stop()
            raise

    def _execute(
        self, keeper: Keeper, job: Job, timeout: float, *, observe: bool
    ) -> dict[str, Any]:
        """Have the program run once; return the report, paths made neutral."""
        with tempfile.TemporaryDirectory(
            prefix="ev-", ignore_cleanup_errors=True
        ) as folder:
            scratch, marks = (os.path.join(folder, name) for name in ("run", "marks"))  # noqa: PTH118 (strings are what is sent)
            for path in (scratch, marks):
                Path(path).mkdir()
            env = environment(job.variant, scratch)
            if observe:
                env["EVIDENCE_MARKS"] = marks
            order = {
                "argv": [job.variant.python.executable, str(job.snippet.path)],
                "cwd": scratch,
                "env": env,
                "timeout": timeout,
                "marks": marks if observe else None,
                "limit": OUTPUT_LIMIT,
            }
            before = busy_seconds()
            try:
                report = keeper.run(order)
            except KeeperError:
                end_strays(scratch)
                raise
            except BaseException:
                keeper.end()  # before its folder goes
                raise
            report["others_s"] = busy_seconds() - before - (report["cpu_s"] or 0)
            neutral = self._neutral(job, scratch)
        written = [
            (replace(line, text=neutral(line.text)), writer)
            for line, writer in lines_of(report)
        ]
        report["lines"] = [line for line, _ in written]
        for name in ("stdout", "stderr"):
            report[name] = neutral(_decode(piece[1] for piece in report[name]))
        report["left_running"] = [neutral(line) for line in report["left_running"]]
        if lanes := report["findings"].get("lanes"):
            for process in lanes["processes"]:
                process["command"] = neutral(process["command"])
            lanes["writes"] = writes(written)
        return report

    @contextmanager
    def _keeper(self) -> Iterator[Keeper]:
        """Lend a keeper for the runs of one job; one that broke off is ended."""
        with self._starting:
            if self._stopping.is_set():
                raise KeyboardInterrupt
            idle = next((one for one in self._idle if one.alive), None)
            if idle:
                self._idle.remove(idle)
            keeper = idle or Keeper()
            self._keepers.add(keeper)
        try:
            yield keeper
        except BaseException:
            keeper.end()
            raise
        else:
            self._idle.append(keeper)
        finally:
            self._keepers.discard(keeper)
            if self._stopping.is_set():
                raise KeyboardInterrupt

    def _neutral(self, job: Job, scratch: str) -> Callable[[str], str]:
        """Return a function that takes this machine's paths out of a text."""
        python = job.variant.python
        homes = {self.root, HERE}
        if not job.snippet.ours:
            homes.add(job.snippet.path.parent)
        short = {
            **{f"{home}{os.sep}": "" for home in homes},
            **{str(home): "." for home in homes},
            os.path.realpath(scratch): "<scratch>",
            scratch: "<scratch>",
            os.path.dirname(scratch): "<scratch>",  # noqa: PTH120 (strings, as sent)
            **dict.fromkeys(python.prefixes, "…"),
            python.executable: "python",
            str(Path.home()): "~",
        }
        longest = sorted(
            (key for key in short if key.strip("/")), key=len, reverse=True
        )
        # Whole names only: /root is not a part of /rootless.
        ends = (
            re.escape(key) + (r"\b" if key[-1].isalnum() else "") for key in longest
        )
        pattern = re.compile("|".join(ends))
        return lambda text: pattern.sub(lambda found: short[found[0]], text)

    def _record(self, job: Job, status: Status, reason: str) -> Record:
        snippet = job.snippet
        path = snippet.path
        shown = path.relative_to(self.root).as_posix() if snippet.ours else path.name
        return Record(
            id=snippet.id if snippet.ours else path.name,
            path=shown,
            claim=snippet.claim,
            digest=job.digest,
            ingredients=job.ingredients,
            variant=job.variant.document(),
            command=["python", shown],
            status=status,
            reason=reason,
            expects=job.expected,
            order=snippet.order,
            varies=snippet.varies,
        )


def _enough(times: list[dict[str, Any]]) -> bool:
    """Tell whether runs took long enough to leave it at fewer repetitions."""
    return len(times) >= FEWEST and sum(one["wall_s"] for one in times) > ENOUGH


def _distance(look: dict[str, Any], times: list[dict[str, Any]]) -> float:
    """Return by which factor a run is longer, or shorter, than the others' median."""
    if not times:
        return 1
    factor = look["wall_s"] / median(one["wall_s"] for one in times)
    return float(max(factor, 1 / factor))


def _measured(
    record: Record,
    report: dict[str, Any],
    times: list[dict[str, Any]],
    snippet: Snippet,
) -> Record:
    """Fill a record: what was seen in the observed run, the times of the others.

    A timed program may print times: its output is that of a run which nobody
    observed, the one in the middle.
    """
    taken = times or [report]
    another = bool(times and snippet.timed)
    if another:
        middle = sorted(times, key=lambda one: one["wall_s"])[len(times) // 2]
        said = {name: middle[name] for name in ("stdout", "stderr", "lines")}
        report = report | said
    walls = [round(one["wall_s"], 6) for one in taken]
    cpus = [one["cpu_s"] for one in taken if one["cpu_s"] is not None]
    code = report["exit_code"]
    same = ("stdout", "stderr", "lines", "left_running", "truncated", "limits")
    return replace(
        record,
        exit_code=code if code is None or code >= 0 else None,
        signal=signal_name(code),
        wall_s=walls,
        observed_s=round(report["wall_s"], 6),
        cpu_s=round(median(cpus), 6) if cpus else None,
        cores_busy=round(sum(cpus) / sum(walls), 3) if cpus else None,
        others_busy=round(sum(max(0, r["others_s"]) for r in taken) / sum(walls), 2),
        timing=("alone" if snippet.runs_alone else "shared") if times else "observed",
        same_run=not another,
        machine=as_document(this_machine()),
        **{name: report[name] for name in same},
        **report["findings"],
    )


def _series(
    snippet: Snippet, report: dict[str, Any], times: list[dict[str, Any]]
) -> dict[str, Any] | None:
    """Return the rows of every run whose time is taken, else of the one shown."""
    columns = snippet.series
    if not columns:
        return None
    taken = times if times and snippet.timed else [report]
    return {
        "columns": list(columns),
        "runs": [rows(one["stdout"], columns) for one in taken],
    }


def environment(variant: Variant, scratch: str) -> dict[str, str]:
    """Return the fixed environment of a recorded program."""
    env = {key: os.environ[key] for key in INHERITED if key in os.environ}
    env |= FIXED
    env |= dict.fromkeys(("HOME", "USERPROFILE", "TMPDIR", "TEMP", "TMP"), scratch)
    env["PYTHONPATH"] = str(INJECT)
    method = variant.start_method
    if method and method != variant.python.default_start_method:
        env["EVIDENCE_START_METHOD"] = method
    return env


def _end_all(keepers: list[Keeper]) -> None:
    for keeper in keepers:
        keeper.end()


def end_strays(scratch: str) -> None:
    """End what a killed keeper left: processes whose TMPDIR is its scratch folder."""
    stop = time.monotonic() + ENDING
    while time.monotonic() < stop:
        strays = [p for p in psutil.process_iter() if _is_stray(p, scratch)]
        if not strays:
            return
        for process in strays:
            with suppress(psutil.Error):
                process.kill()
        time.sleep(0.01)


def busy_seconds() -> float:
    """Return the CPU seconds that the whole machine has used so far."""
    times = psutil.cpu_times()
    return float(times.user + times.system + getattr(times, "nice", 0))


def lines_of(report: dict[str, Any]) -> list[tuple[Line, Writer]]:
    """Return the lines of both streams of a keeper's report, in order of time."""
    found = [pair for one in ("stdout", "stderr") for pair in split(one, report[one])]
    return sorted(found, key=lambda pair: pair[0].t)


def writes(written: list[tuple[Line, Writer]]) -> list[list[Any]]:
    """Return lines as a document of lanes keeps them."""
    return [
        [round(line.t, 4), line.stream, line.text[:WRITE], *writer]
        for line, writer in written[:WRITES]
    ]


def split(
    stream: str, pieces: list[tuple[float, str, Writer]]
) -> list[tuple[Line, Writer]]:
    """Cut a stream's pieces into lines: when each was whole, and who ended it."""
    lines, pending = [], b""
    last, writer = 0.0, NOBODY
    for t, text, who in pieces:
        *whole, pending = (pending + text.encode("latin-1")).split(b"\n")
        lines += [(t, line, who) for line in whole]
        last, writer = t, who
    if pending:
        lines.append((last, pending, writer))
    kind: Literal["stdout", "stderr"] = "stdout" if stream == "stdout" else "stderr"
    return [(Line(t, kind, _decode([b])), who) for t, b, who in lines]


def _suitable(snippet: Snippet) -> Interpreter:
    ours = interpreter()
    if suits(snippet.requires_python, ours):
        return ours
    return newest(lambda python: suits(snippet.requires_python, python)) or ours


def _default_start_method(snippet: Snippet, python: Interpreter) -> str | None:
    if not snippet.uses_processes:
        return None
    usual = [m for m in python.start_methods if m in snippet.start_methods]
    return next(iter([*usual, *snippet.start_methods]), None)


def _is_stray(process: psutil.Process, scratch: str) -> bool:
    try:
        return bool(process.environ().get("TMPDIR") == scratch)
    except psutil.Error:  # gone, a zombie, or somebody else's
        return False


def _decode(parts: Iterable[bytes | str]) -> str:
    """Return bytes (or Latin-1 text that stands for bytes) as readable text."""
    joined = b"".join(p if isinstance(p, bytes) else p.encode("latin-1") for p in parts)
    return joined.decode("utf-8", errors="backslashreplace").replace("\r\n", "\n")
