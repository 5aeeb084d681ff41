"""Own the process tree of one run, and end it.

``python -m evidence.keeper`` takes JSON orders, one a line, and answers each
with a JSON report: it runs the program in a session of its own, and ends
whatever is left of it. It is a process of its own because only a process can
be a subreaper: on Linux, orphans of its run become its children, so that it can
report and end them. When its standard input closes, whoever ordered the run is
gone, and so must the run be. The standard library only, so that it starts
fast; it is idle while the time of an unobserved run is taken.
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Any

from evidence.observer import Observer, observer
from evidence.stream import Source, Stream, sources

# What a program's helpers (a forkserver, a resource tracker) may need to
# notice that it has ended, in seconds.
GRACE = 3.0
# What the end of a killed tree may take.
ENDING = 5.0
# What output that was written before the end may take to arrive.
LATE = 0.2
# How long it may take to notice that whoever ordered a run is gone.
PATIENCE = 0.2
PR_SET_CHILD_SUBREAPER = 36


@dataclass(frozen=True)
class Order:
    """What to run, and how."""

    argv: list[str]
    limit: int  # bytes kept of each stream
    cwd: str | None = None  # ours for none, as with the environment
    env: dict[str, str] | None = None
    timeout: float = float("inf")  # seconds
    marks: str | None = None  # the folder where its processes leave marks
    guest: bool = False  # in our session, with our input: watched as it is
    spare: bool = False  # what is left running runs on

    @property
    def observed(self) -> bool:
        """Whether this is a run to look at."""
        return self.guest or self.marks is not None


class Run:
    """One program, from its start to the end of its last process."""

    def __init__(
        self,
        order: Order,
        abandoned: threading.Event,
        echo: Callable[[int, bytes], object] | None = None,
    ) -> None:
        self.order = order
        self.abandoned = abandoned  # nobody waits for the report
        self.ended = threading.Event()  # the program itself
        self.empty = threading.Event()  # its whole tree
        self.exit_code: int | None = None
        self.wall = 0.0
        self.out, self.err = (
            Stream(order.limit, echo and partial(echo, number)) for number in (1, 2)
        )

    def report(self) -> dict[str, Any]:
        """Run the program; return what happened."""
        used = _cpu_seconds()
        order = self.order
        out, err = sources(2, observed=order.observed)
        self.start = time.perf_counter()
        watcher = observer(os.getpid(), self.start)
        self.program = subprocess.Popen(
            order.argv,
            cwd=order.cwd,
            env=order.env,
            stdin=None if order.guest else subprocess.DEVNULL,
            stdout=out.theirs,
            stderr=err.theirs,
            start_new_session=not order.guest,
            creationflags=0
            if order.guest
            else getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
        )
        readers = [self._listen(out, self.out), self._listen(err, self.err)]
        reaper = _thread(self._reap)
        timed_out = not self._wait(watcher)
        left = self._end_the_rest(watcher, timed_out=timed_out)
        spared = bool(left) and order.spare
        for reader in readers:
            reader.join(LATE if spared else ENDING)
        if not spared:
            # Or it would take the next run's program for an orphan of this one.
            reaper.join(ENDING)
            if reaper.is_alive():
                raise RuntimeError("a process of this run cannot be ended")
        return {
            "timed_out": timed_out,
            "exit_code": self.exit_code,
            "wall_s": self.wall,
            "cpu_s": None if used is None else (_cpu_seconds() or 0) - used,
            "stdout": self.out.document(),
            "stderr": self.err.document(),
            "truncated": self.out.cut or self.err.cut,
            "left_running": list(left.values()),
            "left_pids": list(left),
            "limits": watcher.limits,
            "findings": watcher.findings(self._marked()) if order.observed else {},
        }

    def _marked(self) -> set[int]:
        """Return the PIDs of all Python processes of the run."""
        if self.abandoned.is_set() or not self.order.marks:
            return set()
        return {int(name) for name in os.listdir(self.order.marks)}  # noqa: PTH208 (fast)

    def _listen(self, source: Source, stream: Stream) -> threading.Thread:
        """Read a stream to its end in a thread, which closes it."""
        source.close_theirs()

        def read() -> None:
            # Where the echo cannot go on, the program is told so when it writes.
            with suppress(BrokenPipeError):
                stream.read(source, self.start)
            source.close()

        return _thread(read)

    def _reap(self) -> None:
        """Wait for the program, and for every orphan that becomes ours."""
        if not hasattr(os, "wait"):
            self._note_end(self.program.wait())
            return
        while True:
            try:
                pid, status = os.wait()
            except ChildProcessError:
                if not self.ended.is_set():  # somebody else has waited for it
                    self._note_end(self.program.wait())
                break
            if pid == self.program.pid:
                self._note_end(os.waitstatus_to_exitcode(status))
        self.empty.set()

    def _note_end(self, exit_code: int) -> None:
        self.wall = time.perf_counter() - self.start
        self.exit_code = self.program.returncode = exit_code
        self.ended.set()

    def _wait(self, watcher: Observer) -> bool:
        """Wait for the program's end; False where the deadline came first."""
        deadline = self.start + self.order.timeout
        # Where there is no subreaper, only looking keeps track of the tree.
        looking = self.order.observed or sys.platform != "linux"
        while (left := deadline - time.perf_counter()) > 0:
            pause = min(left, watcher.look()) if looking else left
            if self.ended.wait(min(pause, PATIENCE)) or self.abandoned.is_set():
                return True
        self.wall = time.perf_counter() - self.start
        return self.ended.is_set()

    def _end_the_rest(self, watcher: Observer, *, timed_out: bool) -> dict[int, str]:
        """End what still runs, or spare it; return its command lines by PID.

        Without a deadline missed, helpers first get a moment to end themselves.
        """
        if not timed_out and not self.abandoned.is_set():
            self._settle(watcher)
        alive = {} if self._over(watcher) else watcher.alive()
        left = {pid: line for pid, line in alive.items() if pid != self.program.pid}
        if self.order.spare:
            return left
        stop = time.perf_counter() + ENDING
        while not self._over(watcher) and time.perf_counter() < stop:
            for pid in alive:
                with suppress(ProcessLookupError, PermissionError):
                    os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
            self.empty.wait(0.01)
            alive = watcher.alive()
        self.ended.wait(ENDING)
        return left

    def _settle(self, watcher: Observer) -> None:
        stop = time.perf_counter() + GRACE
        while not self._over(watcher) and time.perf_counter() < stop:
            self.empty.wait(0.01)

    def _over(self, watcher: Observer) -> bool:
        """Whether the last process has ended: where orphans are ours, the kernel knows.

        A look at the tree can miss a process that gets a new parent meanwhile.
        """
        return self.empty.is_set() if sys.platform == "linux" else not watcher.alive()


def become_subreaper() -> None:
    """Make orphans of our descendants our children (Linux)."""
    if sys.platform == "linux":
        import ctypes  # noqa: PLC0415 (Linux only)

        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def main() -> None:
    """Answer orders until there are no more."""
    become_subreaper()
    # Our orderer decides about Ctrl-C. Handlers, for the program would inherit
    # what is ignored, by us or by whoever started us: nohup, a shell's "&".
    for number in signal.valid_signals():
        if number == signal.SIGINT or signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, lambda *_: None)
    orders: queue.Queue[str] = queue.Queue()
    abandoned = threading.Event()

    def listen() -> None:
        for line in sys.stdin:
            orders.put(line)
        abandoned.set()
        orders.put("")

    _thread(listen)
    while order := orders.get():
        report = Run(Order(**json.loads(order)), abandoned).report()
        if abandoned.is_set():
            break
        print(json.dumps(report), flush=True)
    os._exit(0)  # nothing of ours is worth waiting for


def _thread(target: Any, *args: Any) -> threading.Thread:
    thread = threading.Thread(target=target, args=args, daemon=True)
    thread.start()
    return thread


def _cpu_seconds() -> float | None:
    """Return the CPU seconds of all processes that this one has waited for."""
    try:
        import resource  # noqa: PLC0415 (POSIX only)
    except ImportError:
        return None
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
