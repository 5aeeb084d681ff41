"""Look at a process tree from outside.

The observer changes nothing in the program it looks at. On Linux it reads
``/proc``; elsewhere it asks psutil, which is slower and sees less.
Imported by the keeper: the standard library only, psutil where it must.

What it finds is a JSON document of *lanes*, one a thread. A lane has spans
``[end, share]`` or ``[end, share, wanted]``, each beginning where the one before
ended, the first at the lane's start; ``share`` is how much of that time the thread
had a core: 1 is running, 0 is waiting, and what lies between is taking turns.
``wanted`` is how much of it the thread could have run, and had no core. After its
last span a lane has ended. All times are in seconds since the run began.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

# Seconds between two looks; the first half second, where most processes are
# born, is looked at more closely. Memory is dear to sum, so less often.
INTERVAL, EARLY_INTERVAL, EARLY = 0.005, 0.002, 0.5
COARSE_INTERVAL = 0.05
MEMORY_INTERVAL, EARLY_MEMORY_INTERVAL = 0.1, 0.02
# The kernel brings a process' CPU time up to date every few milliseconds: how much
# of a core its threads had can be told of stretches of this length, in seconds.
WINDOW = 0.04
WHOLE = 0.85  # of a core: the rest is the measurement's error
# Who is seen able to run was running or wanted a core. Where the kernel counts less
# than this part of it, it was seen in a moment too short to count.
EXPLAINED = 0.6
# Seconds after which an unchanged count means that a thread has no core: the kernel
# counts a running one at each of its ticks, which come 100 times a second or more.
STUCK = 0.02
# Of one core: what looking may take. A tree of hundreds is looked at less often.
LOOKING = 0.25
# A lane that changes more often is kept more coarsely, and so are curves.
SPANS, POINTS = 2000, 1000
# So that a tree of thousands makes no endless document; the others are counted.
LANES = 500

Curve = list[tuple[float, float]]


class Observer(Protocol):
    """What the keeper needs of either observer."""

    limits: list[str]

    def look(self) -> float:
        """Take one sample of the tree; return how long to wait for the next."""

    def alive(self) -> dict[int, str]:
        """Return the processes that are alive now: PID to command line."""

    def findings(self, marked: set[int]) -> dict[str, Any]:
        """Return counts, lanes, and memory through time in bytes.

        ``marked`` are the processes that left a mark, seen or not.
        """


@dataclass
class Lane:
    """One thread through time, as it is being observed."""

    start: float
    name: str = ""
    spans: list[tuple[float, ...]] = field(default_factory=list)
    # Seconds, as the kernel counts them for this thread: those that it ran, and
    # those that it wanted a core. The second are counted when it gets one.
    ran: float = 0.0
    wanted: float = 0.0
    since: tuple[float, float] | None = None  # of no change, though it could run
    # Of what is counted, what is in the spans.
    told_ran: float = 0.0
    told_wanted: float = 0.0

    def count(
        self, ran: float, wanted: float, able: tuple[float, float] | None
    ) -> None:
        """Note the kernel's counts, and the stretch in which it could run, if any."""
        if not able or (ran, wanted) != (self.ran, self.wanted):
            self.since = None
        else:
            self.since = (self.since or able)[0], able[1]
        self.ran, self.wanted = ran, wanted

    @property
    def all_wanted(self) -> float:
        """The seconds that it wanted a core, with those not counted yet."""
        stuck = self.since[1] - self.since[0] if self.since else 0.0
        return self.wanted + (stuck if stuck >= STUCK else 0.0)

    def shares(self, on: float) -> tuple[float, float, float, float]:
        """Return its shares of a window in which it was seen able to run for a while.

        The first two are of that while: running, and wanting a core. The others are
        the seconds that it ran, or wanted to, beyond it.
        """
        ran = self.ran - self.told_ran
        wanted = max(0.0, self.all_wanted - self.told_wanted)
        self.told_ran = self.ran
        self.told_wanted = max(self.told_wanted, self.all_wanted)
        if not on:
            return 0.0, 0.0, ran, wanted
        whole = ran + wanted
        if whole < EXPLAINED * on:
            whole = on
        beyond = max(0.0, 1 - on / whole)
        if ran > WHOLE * whole:
            return 1.0, 0.0, ran * beyond, 0.0
        return ran / whole, wanted / whole, ran * beyond, wanted * beyond

    def note(self, end: float, share: float, wanted: float = 0.0) -> None:
        """Add what was seen since the last look, in quarters: the eye sees no less."""
        share = round(4 * min(1.0, share)) / 4
        wanted = round(4 * min(1.0 - share, wanted)) / 4
        if self.spans and self.spans[-1][1:] == (share, wanted):
            self.spans.pop()
        self.spans.append((end, share, wanted))
        if len(self.spans) > 2 * SPANS:
            self.spans = coarsened(self.start, self.spans, (end - self.start) / SPANS)


def coarsened(
    start: float, spans: Sequence[tuple[float, ...]], resolution: float
) -> list[tuple[float, ...]]:
    """Join spans that are shorter than the resolution, in seconds, to their mean."""
    joined: list[tuple[float, ...]] = []
    began = last = start
    worked: list[float] = []  # core seconds since then

    def join() -> None:
        nonlocal began, worked
        if last > began:
            joined.append((last, *(one / (last - began) for one in worked)))
        began, worked = last, []

    for end, *shares in spans:
        if end - last >= resolution:  # long enough to stand alone
            join()
        worked = [
            done + share * (end - last)
            for done, share in zip(worked or [0.0] * len(shares), shares, strict=True)
        ]
        last = end
        if last - began >= resolution:
            join()
    join()
    return joined


@dataclass(frozen=True)
class Look:
    """One look at a process: since when, until when, its threads, and who could run."""

    start: float
    end: float
    tids: Collection[int]
    on: Collection[int]

    @property
    def length(self) -> float:
        """Its seconds."""
        return self.end - self.start


@dataclass
class Process:
    """One process, as it is being observed."""

    parent: int  # the first one counts: an orphan's later one says nothing
    command: str
    cpu: float = 0.0  # seconds used so far
    lanes: dict[int, Lane] = field(default_factory=dict)
    # When two threads or more could run at one moment.
    beside: Lane | None = None
    # Of the window that is open: its start, the CPU seconds used until then, who
    # could run at its start, and its looks.
    since: float = 0.0
    before: float = 0.0
    were_on: Collection[int] = ()
    looks: list[Look] = field(default_factory=list)

    @property
    def last_on(self) -> Collection[int]:
        """Who could run at the last look."""
        return self.looks[-1].on if self.looks else self.were_on

    def close(self, *, counted: bool, coarse: bool) -> None:
        """Tell of the window how much of a core each thread had, or wanted.

        Threads that hand a core to and fro may all be caught waiting: what they
        used beyond the looks at which one ran is shared among the other looks.
        ``counted``: the kernel counts for each thread, and not for the process only.
        """
        if not self.looks:
            return
        none = sum(look.length for look in self.looks if not look.on)
        shares = self._counted(none) if counted else self._estimated(none)
        # Each has its share of running and of wanting: seen able to run, and else.
        were_on = self.were_on
        for look in self.looks:
            for tid in look.tids:
                share, wanted, *waiting = shares[tid]
                if tid not in look.on:
                    share, wanted = (0.0 if look.on else waiting[0]), waiting[1]
                elif not counted and (tid not in were_on or coarse):
                    wanted = 0.0  # it may have begun to want one just now
                self.lanes[tid].note(look.end, share, wanted)
            were_on = look.on
        self.since, self.before, self.looks = self.looks[-1].end, self.cpu, []
        self.were_on = were_on

    def _counted(self, none: float) -> dict[int, tuple[float, float, float, float]]:
        """Return each thread's shares, from the kernel's counts for it."""
        shares = {}
        for tid in {tid for look in self.looks for tid in look.tids}:
            here = [look for look in self.looks if tid in look.tids]
            on = sum(look.length for look in here if tid in look.on)
            off = sum(look.length for look in here) - on
            share, wanted, ran, wished = self.lanes[tid].shares(on)
            beyond = ran / none if none else 0.0, wished / off if off else 0.0
            shares[tid] = share, wanted, *beyond
        return shares

    def _estimated(self, none: float) -> dict[int, tuple[float, float, float, float]]:
        """Return the same share for each, from the CPU seconds of the process."""
        used = self.cpu - self.before
        ran = sum(look.length * len(look.on) for look in self.looks)
        active = {tid for look in self.looks for tid in look.on}
        length = self.looks[-1].end - self.since
        share = used / ran if ran else 0.0
        if length < WINDOW / 2 or share > WHOLE:
            share = 1.0
        missing = max(0.0, used - ran) / none / len(active) if none and active else 0.0
        return {
            tid: (share, 1.0 - share, missing if tid in active else 0.0, 0.0)
            for look in self.looks
            for tid in look.tids
        }


class Sight:
    """What has been seen of a tree so far, whoever looks."""

    def __init__(
        self, root: int, began: float | None, *, coarse: bool, counted: bool = False
    ) -> None:
        self.processes: dict[int, Process] = {}
        self._root = root
        self._coarse = coarse
        self._counted = counted  # the kernel counts for each thread
        self._window = 0.0 if coarse else WINDOW
        self._began = time.perf_counter() if began is None else began
        self._last = 0.0
        self._looks = 0
        self._cost = time.process_time()
        self._memory: Curve = []
        self._peak = 0

    def now(self) -> float:
        """Return the seconds since the run began."""
        return time.perf_counter() - self._began

    def note(
        self,
        process: Process,
        used: float,
        now: float,
        threads: dict[int, str],
        running: Collection[int],
        *,
        counts: dict[int, tuple[float, float]] | None = None,
    ) -> None:
        """Note a process' threads, those that could run, and the CPU seconds so far.

        ``counts`` are the seconds that threads ran and wanted a core, where known.
        """
        if not process.lanes:
            process.since = self._last
        process.cpu = max(process.cpu, used)
        for tid, name in threads.items():
            process.lanes.setdefault(tid, Lane(self._last)).name = name
        for tid, (ran, wanted) in (counts or {}).items():
            steady = tid in running and tid in process.last_on
            able = (self._last, now) if steady else None
            process.lanes[tid].count(ran, wanted, able)
        if len(process.lanes) > 1 and not self._coarse:
            if not process.beside:
                process.beside = Lane(0.0)
                process.beside.note(self._last, 0.0)
            process.beside.note(now, float(len(running) > 1))
        process.looks.append(Look(self._last, now, list(threads), running))
        if self.due(process, now):
            process.close(counted=self._counted, coarse=self._coarse)

    def due(self, process: Process, now: float) -> bool:
        """Tell whether a process' window is long enough to be closed."""
        return now - process.since >= self._window

    def looked(self, now: float) -> None:
        """Close one look at the whole tree."""
        self._last, self._looks = now, self._looks + 1

    def weighed(self, now: float, size: int) -> None:
        """Note the memory of the tree, in bytes."""
        self._peak = max(self._peak, size)
        if size:
            _add(self._memory, now, size)

    def findings(self) -> dict[str, Any]:
        """Return what was seen, as a record keeps it."""
        seen = self.processes
        for process in seen.values():
            process.close(counted=self._counted, coarse=self._coarse)
        resolution = self._last / SPANS
        return {
            "peak_memory_bytes": self._peak or None,
            "memory": [[round(t, 3), int(size)] for t, size in self._memory],
            "lanes": {
                "processes": [
                    self._document(pid, seen[pid], resolution) for pid in self._kept()
                ],
                "left_out": max(0, len(seen) - LANES),
                "cpu_s": round(sum(process.cpu for process in seen.values()), 4),
                "end": round(self._last, 4),
                "looks": self._looks,
                "cost_s": round(time.process_time() - self._cost, 4),
                "coarse": self._coarse,
                # Whether it is known who wanted a core: counted for each thread,
                # or estimated from what the whole process used.
                "wanted": "no"
                if self._coarse
                else "counted"
                if self._counted
                else "estimated",
            },
        }

    def _kept(self) -> list[int]:
        """Return the processes whose lanes are kept: where too many, the busiest."""
        seen = list(self.processes)
        others = sorted(seen[1:], key=lambda pid: -self.processes[pid].cpu)
        kept = {*seen[:1], *others[: LANES - 1]}
        return [pid for pid in seen if pid in kept]

    def helper(self, pid: int) -> str:
        """Tell multiprocessing's own processes from a program's workers.

        A forkserver's children share its command line: those are workers.
        """
        process = self.processes[pid]
        parent = self.processes.get(process.parent)
        if "multiprocessing.resource_tracker" in process.command:
            return "resource tracker"
        server = "multiprocessing.forkserver"
        if server in process.command and not (parent and server in parent.command):
            return "forkserver"
        return ""

    def _document(
        self, pid: int, process: Process, resolution: float
    ) -> dict[str, Any]:
        beside = {}
        if process.beside:
            lane = process.beside
            beside["beside"] = _rounded(coarsened(0.0, lane.spans, resolution))
        return {
            "pid": pid,
            "parent": process.parent if process.parent != self._root else None,
            "helper": self.helper(pid),
            "command": process.command,
            "cpu_s": round(process.cpu, 4),
            **beside,
            "threads": [
                {
                    "tid": tid,
                    "name": lane.name,
                    "start": round(lane.start, 4),
                    **(
                        {
                            "ran_s": round(lane.ran, 4),
                            "wanted_s": round(lane.all_wanted, 4),
                        }
                        if self._counted
                        else {}
                    ),
                    "spans": _rounded(coarsened(lane.start, lane.spans, resolution)),
                }
                for tid, lane in process.lanes.items()
            ],
        }


class ProcObserver:
    """The tree below a process, from ``/proc``; the process itself is left out.

    With the process a subreaper, orphans stay below it, so nothing escapes.
    """

    def __init__(self, root: int, began: float | None = None) -> None:
        self.root = root
        self.limits = [
            "a process that is no Python and lives for less than 5 ms may be missed"
        ]
        self._counted = counts_threads()
        self._sight = Sight(root, began, coarse=False, counted=self._counted)
        self._files = Files()
        self._threads: dict[int, list[int]] = {}  # of each process, when last listed
        self._alive: list[int] = []  # at the last look
        self._weighing: threading.Thread | None = None
        self._done = threading.Event()

    def look(self) -> float:
        """Note what each thread does; now and then, sum the tree's memory."""
        if not self._weighing:  # beside the looks, for it would hold them up
            self._weighing = threading.Thread(target=self._weigh_on, daemon=True)
            self._weighing.start()
        now = self._sight.now()
        found: list[int] = []
        todo = [(pid, self.root) for pid in _children(self.root, _tids(self.root))]
        while todo:
            pid, parent = todo.pop()
            if tids := self._look_at(pid, parent, now):
                found.append(pid)
                todo += [(child, pid) for child in self._files.children(pid, tids)]
        self._alive = found
        self._sight.looked(now)
        usual = EARLY_INTERVAL if now < EARLY else INTERVAL
        return max(usual, (self._sight.now() - now) / LOOKING)

    def _look_at(self, pid: int, parent: int, now: float) -> list[int]:
        """Note a process' threads; return them, none where it is gone."""
        tids = self._threads.get(pid, [])
        states = [self._files.state(pid, tid) for tid in tids]
        # The kernel says how many there are: the list is read only when it changes.
        if not tids or any(s.threads != len(tids) for s in states):
            tids = self._threads[pid] = _tids(pid)
            states = [self._files.state(pid, tid) for tid in tids]
        names = {t: s.name for t, s in zip(tids, states, strict=True) if s.letter}
        if names:
            seen = self._sight.processes
            if pid not in seen:
                seen[pid] = Process(parent, _command(pid))
            on = {t for t, s in zip(tids, states, strict=True) if s.letter == "R"}
            counts = self._counts(pid, seen[pid], now, names, on)
            used = _cpu_seconds(pid)
            self._sight.note(seen[pid], used, now, names, on, counts=counts)
        return tids

    def _counts(
        self,
        pid: int,
        process: Process,
        now: float,
        tids: Collection[int],
        on: set[int],
    ) -> dict[int, tuple[float, float]]:
        """Return the seconds that threads ran and wanted a core.

        Those of the others are asked for now and then.
        """
        if not self._counted:
            return {}
        if not self._sight.due(process, now):
            tids = [tid for tid in tids if tid in on or tid not in process.lanes]
        found = ((tid, self._files.counts(pid, tid)) for tid in tids)
        return {tid: counts for tid, counts in found if counts}

    def alive(self) -> dict[int, str]:
        """Return the living below the root, zombies left out."""
        found = {}
        todo = _children(self.root, _tids(self.root))
        while todo:
            pid = todo.pop()
            todo += _children(pid, _tids(pid))
            if State.read(_read(f"/proc/{pid}/stat")).letter:
                found[pid] = _command(pid)
        return found

    def findings(self, marked: set[int]) -> dict[str, Any]:
        """Return what was seen or marked; PSS counts shared pages once in a tree."""
        self._done.set()
        if self._weighing:
            self._weighing.join()
        self._files.close()
        seen = self._sight.processes
        unseen = len(marked - set(seen))
        return {
            "processes": len(seen) + unseen,
            "helpers": sum(bool(self._sight.helper(pid)) for pid in seen),
            "threads": sum(len(one.lanes) for one in seen.values()) + unseen,
            **self._sight.findings(),
        }

    def _weigh_on(self) -> None:
        pause = EARLY_MEMORY_INTERVAL
        while not self._done.wait(pause):
            now = self._sight.now()
            total = 0
            for pid in self._alive:
                total += _pss(pid)
                # Read again: a process changes its command line when it execs.
                seen = self._sight.processes.get(pid)
                if seen and (command := _command(pid)):
                    seen.command = command
            self._sight.weighed(now, total)
            usual = min(2 * pause, MEMORY_INTERVAL)
            pause = max(usual, (self._sight.now() - now) / LOOKING)


@dataclass(frozen=True)
class State:
    """What the kernel says of a thread: no letter where it has ended."""

    letter: str = ""
    name: str = ""
    threads: int = 0  # of its process

    @classmethod
    def read(cls, text: str) -> State:
        """Read a line of /proc/PID/stat; the name in it may hold anything."""
        before, _, after = text.rpartition(")")
        fields = after.split()
        if not fields or fields[0] in "ZX":
            return cls()
        return cls(fields[0], before.partition("(")[2], int(fields[17]))


class Files:
    """Files of /proc that are read again and again, so they are kept open."""

    MOST = 450  # of a process' 1024, as a rule
    PIECE = 4096

    def __init__(self) -> None:
        self._open: dict[str, int] = {}

    def state(self, pid: int, tid: int) -> State:
        """Return what a thread does."""
        thread = f"/proc/{pid}/task/{tid}"
        found = State.read(self._read(f"{thread}/stat"))
        if not found.letter:
            self._close(f"{thread}/stat")
            self._close(f"{thread}/schedstat")
            self._close(f"{thread}/children")
        return found

    def counts(self, pid: int, tid: int) -> tuple[float, float] | None:
        """Return the seconds that a thread ran and wanted a core; None where gone."""
        numbers = self._read(f"/proc/{pid}/task/{tid}/schedstat").split()
        return (int(numbers[0]) / 1e9, int(numbers[1]) / 1e9) if numbers else None

    def children(self, pid: int, tids: list[int]) -> list[int]:
        """Return the children of every thread: each has its own list."""
        found: list[int] = []
        for tid in tids:
            found += map(int, self._read(f"/proc/{pid}/task/{tid}/children").split())
        return found

    def close(self) -> None:
        """Close them all."""
        for path in list(self._open):
            self._close(path)

    def _read(self, path: str) -> str:
        file = self._open.get(path)
        if file is None:
            if len(self._open) >= self.MOST:
                return _read(path)
            try:
                file = self._open[path] = os.open(path, os.O_RDONLY)
            except OSError:
                return ""
        try:
            text = os.pread(file, self.PIECE, 0)
        except OSError:
            self._close(path)
            return ""
        if len(text) == self.PIECE:  # there is more
            return _read(path)
        return text.decode("utf-8", errors="replace")

    def _close(self, path: str) -> None:
        if path in self._open:
            os.close(self._open.pop(path))


class PsutilObserver:
    """The tree of a process, from psutil, for platforms without ``/proc``."""

    def __init__(self, root: int, began: float | None = None) -> None:
        import psutil  # noqa: PLC0415 (not needed where /proc is)

        self._psutil = psutil
        self.root = root
        self.limits = [
            "orphans of processes that lived for less than 50 ms may be missed",
            "memory is the sum of resident sizes: shared pages count more than once",
            "a lane is a whole process, seen every 50 ms: threads are not told apart",
        ]
        self._sight = Sight(root, began, coarse=True)
        self._seen: dict[int, Any] = {}
        self._threads: set[tuple[int, int]] = set()

    def look(self) -> float:
        """Note processes, threads, CPU time and memory."""
        now = self._sight.now()
        total = 0
        for process in self._living():
            pid = process.pid
            try:
                total += process.memory_info().rss
                self._threads.update((pid, t.id) for t in process.threads())
                times = process.cpu_times()
                if pid not in self._sight.processes:
                    command = " ".join(process.cmdline())
                    self._sight.processes[pid] = Process(process.ppid(), command)
            except self._psutil.Error:
                continue
            seen = self._sight.processes[pid]
            self._sight.note(seen, times.user + times.system, now, {pid: ""}, [pid])
        self._sight.weighed(now, total)
        self._sight.looked(now)
        return COARSE_INTERVAL

    def alive(self) -> dict[int, str]:
        """Return the living, with those whose parent is gone."""
        found = {}
        for process in self._living():
            try:
                found[process.pid] = " ".join(process.cmdline())
            except self._psutil.Error:
                continue
        return found

    def findings(self, marked: set[int]) -> dict[str, Any]:
        """Return what was seen or marked."""
        return {
            "processes": len(marked | set(self._seen)),
            "helpers": None,
            "threads": len(self._threads) or None,
            **self._sight.findings(),
        }

    def _living(self) -> list[Any]:
        """Return this tree's processes; once seen, one is never lost again."""
        for known in [self.root, *self._seen]:
            try:
                for child in self._psutil.Process(known).children(recursive=True):
                    self._seen.setdefault(child.pid, child)
            except self._psutil.Error:
                continue
        return [
            p for p in self._seen.values() if p.is_running() and not self._zombie(p)
        ]

    def _zombie(self, process: Any) -> bool:
        try:
            return bool(process.status() == self._psutil.STATUS_ZOMBIE)
        except self._psutil.Error:
            return True


def observer(root: int, began: float | None = None) -> Observer:
    """Return the best observer that this platform has.

    ``began`` is the run's start, by ``time.perf_counter``; now for none.
    """
    kind = ProcObserver if sys.platform == "linux" else PsutilObserver
    return kind(root, began)


def _add(curve: Curve, t: float, value: float) -> None:
    """Add a point to a curve; one that has become too long loses every other."""
    curve.append((t, value))
    if len(curve) > 2 * POINTS:
        del curve[1::2]


def _tids(pid: int) -> list[int]:
    try:
        return [int(name) for name in os.listdir(f"/proc/{pid}/task")]  # noqa: PTH208 (fast)
    except OSError:
        return []


def _children(pid: int, tids: list[int]) -> list[int]:
    """Return the children of every thread: each has its own list."""
    found: list[int] = []
    for tid in tids:
        found += map(int, _read(f"/proc/{pid}/task/{tid}/children").split())
    return found


def _cpu_seconds(pid: int) -> float:
    """Return what all threads of a process have used, to the nanosecond.

    Its CPU clock has a number of its own: see clock_getcpuclockid(3).
    """
    try:
        return time.clock_gettime(~pid << 3 | 2)
    except OSError:
        return 0.0


def counts_threads() -> bool:
    """Tell whether the kernel counts when a thread ran, and when it wanted to."""
    counted = _read("/proc/thread-self/schedstat").split()
    return len(counted) > 2 and counted[2] != "0"


def _rounded(spans: list[tuple[float, ...]]) -> list[list[float]]:
    """Return spans as a record keeps them: most of nobody that wanted a core."""
    return [
        [round(end, 4), round(share, 2), *(round(one, 2) for one in wanted if one)]
        for end, share, *wanted in spans
    ]


def _pss(pid: int) -> int:
    for line in _read(f"/proc/{pid}/smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def _command(pid: int) -> str:
    return _read(f"/proc/{pid}/cmdline").replace("\0", " ").strip()


def _read(path: str) -> str:
    """Return a file of /proc; nothing where it has gone. Faster than by pathlib."""
    try:
        file = os.open(path, os.O_RDONLY)
    except OSError:
        return ""
    parts = []
    try:
        while part := os.read(file, 65536):
            parts.append(part)
    except OSError:
        pass
    finally:
        os.close(file)
    return b"".join(parts).decode("utf-8", errors="replace")
