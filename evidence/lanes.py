"""What an observed run's lanes say: who ran when, who waited, who printed.

Reads the document that the observer made and a record keeps. Times are in
seconds since the run began.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from pathlib import PurePath
from typing import Any, Literal

from evidence.observer import coarsened

State = Literal["running", "wanting", "waiting", "ended"]
# How it is known who wanted a core: None for a record that does not tell.
Wanted = Literal["counted", "estimated", "no"] | None
# A pool's own threads, as far as the kernel's fifteen letters let us know them:
# _handle_workers, _handle_tasks and _handle_results.
HELPER = re.compile(r"Thread-\d+ \(_hand")
# A program may say which of its threads waits for which.
WAITS = re.compile(r"^(\S.*) waits for (\S.*)$")


@dataclass(frozen=True)
class Span:
    """A stretch of a lane; ``share`` is how much of it the thread had a core.

    ``wanted`` is how much of it the thread could have run, and had none.
    """

    start: float
    end: float
    share: float
    wanted: float = 0.0

    @property
    def state(self) -> State:
        """What the thread did for most of it."""
        if self.share > 0.5:
            return "running"
        able = self.wanted and self.share + self.wanted > 0.5
        return "wanting" if able else "waiting"


@dataclass(frozen=True)
class Write:
    """One line of output: when it was whole, and who wrote it, where it is known."""

    t: float
    stream: str
    text: str
    pid: int | None = None
    tids: tuple[int, ...] = ()


@dataclass(frozen=True)
class Thread:
    """One lane."""

    tid: int
    name: str
    start: float
    spans: tuple[Span, ...]
    wrote: tuple[float, ...] = ()  # when it printed, in order
    # Seconds as the kernel counted them: spans are rounded.
    ran_s: float | None = None
    wanted_s: float | None = None

    @property
    def end(self) -> float:
        """When it was last seen alive."""
        return self.spans[-1].end if self.spans else self.start

    @cached_property
    def ran(self) -> float:
        """The seconds that it had a core."""
        if self.ran_s is not None:
            return min(self.ran_s, self.end - self.start)
        return sum((span.end - span.start) * span.share for span in self.spans)

    @cached_property
    def wanted(self) -> float:
        """The seconds that it could have run, and had no core."""
        if self.wanted_s is not None:
            return min(self.wanted_s, max(0.0, self.end - self.start - self.ran))
        return sum((span.end - span.start) * span.wanted for span in self.spans)

    @property
    def waited(self) -> float:
        """The seconds that it was alive, and neither had nor wanted a core."""
        return max(0.0, self.end - self.start - self.ran - self.wanted)

    @cached_property
    def longest_wait(self) -> float:
        """The longest stretch in which it neither had nor wanted a core, in seconds.

        Who prints has a core for a moment, too short to be seen at every look.
        """
        stretches: list[tuple[float, float]] = []
        for span in self.spans:
            if span.share == span.wanted == 0:
                touches = stretches and stretches[-1][1] == span.start
                start = stretches.pop()[0] if touches else span.start
                stretches.append((start, span.end))
        longest = 0.0
        for start, end in stretches:
            edges = [start, *(t for t in self.wrote if start < t < end), end]
            longest = max(longest, *(b - a for a, b in pairwise(edges)))
        return longest

    def state(self, t: float) -> State:
        """Return what it did at a time; before its start it counts as ended."""
        here = (span for span in self.spans if span.start <= t < span.end)
        return next((span.state for span in here), "ended")

    def coarser(self, resolution: float) -> tuple[Span, ...]:
        """Return spans of at least so many seconds: what an eye can tell apart."""
        spans = [(span.end, span.share, span.wanted) for span in self.spans]
        return _spans(self.start, coarsened(self.start, spans, resolution))


@dataclass(frozen=True)
class Process:
    """One process and its threads, the main thread first."""

    pid: int
    parent: int | None  # None for the program itself, and where it is not known
    role: str
    helper: bool
    command: str
    cpu_s: float
    threads: tuple[Thread, ...]
    # When two threads or more could run at one moment; None where not known.
    beside: tuple[Span, ...] | None = None

    @property
    def start(self) -> float:
        """When it was first seen."""
        return min(thread.start for thread in self.threads)

    @property
    def end(self) -> float:
        """When it was last seen."""
        return max(thread.end for thread in self.threads)


@dataclass(frozen=True)
class Lanes:
    """A whole observed run."""

    processes: tuple[Process, ...]
    cpu_s: float
    end: float
    writes: tuple[Write, ...] = ()
    looks: int = 0
    cost_s: float = 0.0  # CPU seconds that looking took
    coarse: bool = False  # one lane a process, from its CPU time
    left_out: int = 0  # processes that were counted only
    memory: tuple[tuple[float, float], ...] = ()  # bytes through time
    wanted: Wanted = None

    @classmethod
    def of(
        cls, document: dict[str, Any], memory: list[list[float]] | None = None
    ) -> Lanes | None:
        """Return the lanes of a record's document; None where there are none."""
        if not document or not document["processes"]:
            return None
        # Records from before it was known who wanted a core took a guess at threads.
        certain = "wanted" in document
        alone = {p["pid"] for p in document["processes"] if len(p["threads"]) == 1}
        writes = tuple(
            Write(t, stream, text, pid, tuple(tids) if certain or pid in alone else ())
            for t, stream, text, pid, tids in document.get("writes", ())
        )
        return cls(
            processes=tuple(_processes(document["processes"], writes)),
            cpu_s=document["cpu_s"],
            end=document["end"],
            writes=writes,
            looks=document["looks"],
            cost_s=document["cost_s"],
            coarse=document["coarse"],
            left_out=document["left_out"],
            memory=tuple((t, size) for t, size in memory or ()),
            wanted=document.get("wanted"),
        )

    @cached_property
    def own(self) -> list[Process]:
        """The program's processes and threads, without multiprocessing's helpers."""
        return [
            replace(one, threads=tuple(t for t in one.threads if not _is_helper(t)))
            for one in self.processes
            if not one.helper
        ]

    @cached_property
    def helpers(self) -> list[Process]:
        """The forkserver, the resource tracker, and threads that serve a pool."""
        serving = [
            replace(one, threads=tuple(filter(_is_helper, one.threads)))
            for one in self.processes
            if not one.helper
        ]
        helpers = [process for process in self.processes if process.helper]
        return [one for one in serving if one.threads] + helpers

    @property
    def interval(self) -> float:
        """The mean time between two looks, in seconds."""
        return self.end / self.looks if self.looks else 0.0

    def cores(self, parts: int) -> list[tuple[float, float]]:
        """Return (end, cores busy) of so many equal parts of the run."""
        spans = (s for p in self.processes for t in p.threads for s in t.spans)
        width = self.end / parts
        busy = in_parts(spans, width, parts)
        return [((n + 1) * width, cores) for n, cores in enumerate(busy)]

    def running_at_once(self) -> float:
        """Return the seconds in which two lanes or more had a core."""
        changes = sorted(
            change
            for process in self.own
            for thread in process.threads
            for span in thread.spans
            if span.state == "running"
            for change in ((span.start, 1), (span.end, -1))
        )
        both, running, since = 0.0, 0, 0.0
        for t, change in changes:
            both += t - since if running > 1 else 0
            running, since = running + change, t
        return both

    @cached_property
    def waits(self) -> list[tuple[float, Thread, Thread]]:
        """Who waits for whom since when, where a line of output says so by name."""
        named = {
            thread.name: thread for process in self.own for thread in process.threads
        }
        found = []
        for write in self.writes:
            told = WAITS.match(write.text)
            if told and told[1] in named and told[2] in named:
                found.append((write.t, named[told[1]], named[told[2]]))
        return found


def in_parts(spans: Iterable[Span], width: float, parts: int) -> list[float]:
    """Return the cores that spans had in each of so many parts, each width seconds."""
    cores = [0.0] * parts
    for span in spans:
        if not span.share:
            continue
        for n in range(int(span.start / width), parts):
            if n * width >= span.end:
                break
            inside = min(span.end, (n + 1) * width) - max(span.start, n * width)
            cores[n] += max(0.0, inside) * span.share / width
    return cores


def _processes(
    documents: list[dict[str, Any]], writes: tuple[Write, ...]
) -> Iterator[Process]:
    """Read processes, and give each the name of its part in the run."""
    commands = {one["pid"]: one["command"] for one in documents}
    children = 0
    for number, one in enumerate(documents):
        if number == 0:
            role = "main process"
        elif one["helper"]:
            role = one["helper"]
        elif _is_worker(one["command"], commands.get(one["parent"], "")):
            children += 1
            role = f"child {children}"
        else:
            role = _program(one["command"])
        threads = [
            Thread(
                tid=lane["tid"],
                name=lane["name"],
                start=lane["start"],
                spans=_spans(lane["start"], lane["spans"]),
                ran_s=lane.get("ran_s"),
                wanted_s=lane.get("wanted_s"),
                wrote=tuple(w.t for w in writes if w.tids == (lane["tid"],)),
            )
            for lane in one["threads"]
        ]
        main = next((t.name for t in threads if t.tid == one["pid"]), "")
        yield Process(
            pid=one["pid"],
            parent=one["parent"],
            role=role,
            helper=bool(one["helper"]),
            command=one["command"],
            cpu_s=one["cpu_s"],
            threads=tuple(_named(one["pid"], main, threads)),
            beside=_spans(0.0, one["beside"]) if "beside" in one else None,
        )


def _named(pid: int, main: str, threads: list[Thread]) -> Iterator[Thread]:
    """Name the threads that have only the name of their process."""
    for number, thread in enumerate(threads, 1):
        name = thread.name
        if thread.tid == pid:
            name = "main thread"
        elif not name or name == main:
            name = f"thread {number}"
        yield replace(thread, name=name)


def _is_worker(command: str, parent: str) -> bool:
    """Tell a program's own Python children from other programs that it starts."""
    return command == parent or "multiprocessing" in command


def _is_helper(thread: Thread) -> bool:
    return bool(HELPER.match(thread.name))


def _program(command: str) -> str:
    words = command.split()
    return PurePath(words[0]).name if words else "a process"


def _spans(start: float, pairs: Any) -> tuple[Span, ...]:
    spans = []
    for end, *shares in pairs:
        spans.append(Span(start, end, *shares))
        start = end
    return tuple(spans)
