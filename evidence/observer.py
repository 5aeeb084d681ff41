"""Look at a process tree from outside.

The observer changes nothing in the program it looks at. On Linux it reads
``/proc``; elsewhere it asks psutil, which is slower and sees less.
Imported by the keeper: the standard library only, psutil where it must.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Protocol

# Seconds between two looks; the first half second, where most processes are
# born, is looked at more closely. Memory is dear to sum, so less often.
INTERVAL, EARLY_INTERVAL, EARLY = 0.005, 0.001, 0.5
COARSE_INTERVAL = 0.05
MEMORY_INTERVAL = 0.02


class Observer(Protocol):
    """What the keeper needs of either observer."""

    limits: list[str]

    def look(self) -> float:
        """Take one sample of the tree; return how long to wait for the next."""

    def alive(self) -> dict[int, str]:
        """Return the processes that are alive now: PID to command line."""

    def findings(self, marked: set[int]) -> dict[str, Any]:
        """Return counts, and the peak of memory in bytes.

        ``marked`` are the processes that left a mark, seen or not.
        """


class ProcObserver:
    """The tree below a process, from ``/proc``; the process itself is left out.

    With the process a subreaper, orphans stay below it, so nothing escapes.
    """

    def __init__(self, root: int) -> None:
        self.root = root
        self.limits = [
            "a process that is no Python and lives for less than 5 ms may be missed"
        ]
        self._threads: set[tuple[int, int]] = set()
        self._parents: dict[int, int] = {}
        self._commands: dict[int, str] = {}
        self._began = time.perf_counter()
        self._peak = 0
        self._weighing: threading.Thread | None = None
        self._done = threading.Event()

    def look(self) -> float:
        """Note processes and threads; now and then, sum their memory."""
        if not self._weighing:  # beside the looks, for it would hold them up
            self._weighing = threading.Thread(target=self._weigh_on, daemon=True)
            self._weighing.start()
        for pid, parent, tids in self._walk():
            self._threads.update((pid, tid) for tid in tids)
            # The first parent counts: an orphan's later one says nothing.
            self._parents.setdefault(pid, parent)
        early = time.perf_counter() - self._began < EARLY
        return EARLY_INTERVAL if early else INTERVAL

    def alive(self) -> dict[int, str]:
        """Return the living below the root, zombies left out."""
        return {pid: _command(pid) for pid, _, _ in self._walk() if _lives(pid)}

    def findings(self, marked: set[int]) -> dict[str, Any]:
        """Return what was seen or marked; PSS counts shared pages once in a tree."""
        self._done.set()
        if self._weighing:
            self._weighing.join()
        helpers = sum(self._is_helper(pid) for pid in self._parents)
        unseen = len(marked - set(self._parents))
        return {
            "processes": len(self._parents) + unseen,
            "helpers": helpers,
            "threads": len(self._threads) + unseen,
            "peak_memory_bytes": self._peak or None,
        }

    def _walk(self) -> Iterator[tuple[int, int, list[int]]]:
        todo = [(child, self.root) for child in _children(self.root, _tids(self.root))]
        while todo:
            pid, parent = todo.pop()
            tids = _tids(pid)
            if tids:
                yield pid, parent, tids
                todo += [(child, pid) for child in _children(pid, tids)]

    def _weigh_on(self) -> None:
        while not self._done.wait(MEMORY_INTERVAL):
            total = 0
            for pid, _, _ in self._walk():
                total += _pss(pid)
                # Read again: a process changes its command line when it execs.
                self._commands[pid] = _command(pid) or self._commands.get(pid, "")
            self._peak = max(self._peak, total)

    def _is_helper(self, pid: int) -> bool:
        """Tell multiprocessing's own processes from a program's workers.

        A forkserver's children share its command line: those are workers.
        """
        command = self._commands.get(pid, "")
        parent = self._commands.get(self._parents[pid], "")
        return "multiprocessing.resource_tracker" in command or (
            "multiprocessing.forkserver" in command
            and "multiprocessing.forkserver" not in parent
        )


class PsutilObserver:
    """The tree of a process, from psutil, for platforms without ``/proc``."""

    def __init__(self, root: int) -> None:
        import psutil  # noqa: PLC0415 (not needed where /proc is)

        self._psutil = psutil
        self.root = root
        self.limits = [
            "orphans of processes that lived for less than 50 ms may be missed",
            "memory is the sum of resident sizes: shared pages count more than once",
        ]
        self._seen: dict[int, Any] = {}
        self._threads: set[tuple[int, int]] = set()
        self._peak = 0

    def look(self) -> float:
        """Note processes, threads and memory."""
        total = 0
        for process in self._living():
            try:
                total += process.memory_info().rss
                self._threads.update((process.pid, t.id) for t in process.threads())
            except self._psutil.Error:
                continue
        self._peak = max(self._peak, total)
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
            "peak_memory_bytes": self._peak or None,
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


def observer(root: int) -> Observer:
    """Return the best observer that this platform has."""
    return ProcObserver(root) if sys.platform == "linux" else PsutilObserver(root)


def _tids(pid: int) -> list[int]:
    try:
        return [int(name) for name in os.listdir(f"/proc/{pid}/task")]  # noqa: PTH208 (fast)
    except OSError:
        return []


def _children(pid: int, tids: list[int]) -> list[int]:
    """Return the children of every thread: each has its own list."""
    found: list[int] = []
    for tid in tids:
        text = _read(f"/proc/{pid}/task/{tid}/children")
        found += [int(child) for child in text.split()]
    return found


def _pss(pid: int) -> int:
    for line in _read(f"/proc/{pid}/smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def _command(pid: int) -> str:
    return _read(f"/proc/{pid}/cmdline").replace("\0", " ").strip()


def _lives(pid: int) -> bool:
    state = _read(f"/proc/{pid}/stat").rpartition(")")[2].split()
    return bool(state) and state[0] not in "ZX"


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
