"""Take in what a program prints, and say who wrote it where that can be known.

An observed run prints into Unix sockets, whose kernel tells the PID of whoever
wrote each piece; any other run prints into pipes, as under a shell. Which
thread it was follows from the count of characters that each thread of the
process has written so far. The standard library only.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

# The PID of a writer, and its thread: several where two wrote at the same moment,
# none where it is not known.
Writer = tuple[int | None, tuple[int, ...]]
NOBODY: Writer = (None, ())
PIECE = 65536
# Looking for the thread costs some file reads: a flood is not worth them.
TOLD_APART = 1000
# A writer may be woken before its count is raised.
COUNTING = 0.0005
CREDENTIALS = struct.Struct("3i")  # struct ucred: PID, user, group


@dataclass
class Stream:
    """One captured stream: pieces with the time of their arrival and their writer."""

    limit: int  # bytes kept
    echo: Callable[[bytes], object] | None = None
    pieces: list[tuple[float, bytes, Writer]] = field(default_factory=list)
    size: int = 0
    cut: bool = False

    def read(self, source: Source, start: float) -> None:
        """Read to the end; keep no more than the limit, but drain the rest."""
        while True:
            piece, writer = source.read()
            if not piece:
                return
            t = time.perf_counter() - start
            if self.echo:
                self.echo(piece)
            room = self.limit - self.size
            if len(piece) > room:
                self.cut = True
            if room > 0:
                kept = piece[:room]
                self.pieces.append((t, kept, writer))
                self.size += len(kept)

    def document(self) -> list[tuple[float, str, Writer]]:
        """Return the pieces as JSON can hold them: bytes as Latin-1."""
        return [(round(t, 6), b.decode("latin-1"), who) for t, b, who in self.pieces]


class Threads:
    """Which thread of a process has written: the one whose count has risen."""

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}
        self._lock = threading.Lock()  # both streams ask
        self._asked = 0

    def that_wrote(self, pid: int, size: int) -> tuple[int, ...]:
        """Return the threads that have just written so many bytes in all."""
        self._asked += 1
        if self._asked > TOLD_APART:
            return ()
        with self._lock:
            found = self._risen(pid, size)
            if not found:
                time.sleep(COUNTING)
                found = self._risen(pid, size)
        return found

    def _risen(self, pid: int, size: int) -> tuple[int, ...]:
        counts = {}
        with suppress(OSError, ValueError):
            for name in os.listdir(f"/proc/{pid}/task"):  # noqa: PTH208 (fast)
                with open(f"/proc/{pid}/task/{name}/io", "rb") as file:  # noqa: PTH123 (ditto)
                    counts[int(name)] = int(file.read().split()[3])  # wchar
        rises = {tid: count - self._counts.get(tid, 0) for tid, count in counts.items()}
        risen = {tid: rise for tid, rise in rises.items() if rise > 0}
        # Others may have written elsewhere: whose rise fits just so is preferred.
        fits = tuple(tid for tid, rise in risen.items() if rise == size)
        if sum(risen.values()) < size:
            return ()
        self._counts |= counts
        if len(fits) == 1 or sum(risen.values()) == size:
            return fits or tuple(risen)
        enough = tuple(tid for tid, rise in risen.items() if rise >= size)
        return enough if len(enough) == 1 else ()


class Pipe:
    """A pipe to print into: nobody knows who wrote."""

    def __init__(self) -> None:
        self._ours, self.theirs = os.pipe()

    def read(self) -> tuple[bytes, Writer]:
        """Return the next piece; an empty one at the end."""
        return os.read(self._ours, PIECE), NOBODY

    def close_theirs(self) -> None:
        """Close the writers' end, once the program has its own."""
        os.close(self.theirs)

    def close(self) -> None:
        """Close our end."""
        os.close(self._ours)


class Socket:
    """A Unix socket to print into, which says who wrote (Linux)."""

    def __init__(self, threads: Threads) -> None:
        self._ours, self._theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
        self._ours.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        self.theirs = self._theirs.fileno()
        self._threads = threads

    def read(self) -> tuple[bytes, Writer]:
        """Return the next piece, of one process only; an empty one at the end."""
        try:
            piece, told, _, _ = self._ours.recvmsg(
                PIECE, socket.CMSG_SPACE(CREDENTIALS.size)
            )
        except ConnectionResetError:  # the last writer was killed
            return b"", NOBODY
        if not piece or not told:
            return piece, NOBODY
        pid, _, _ = CREDENTIALS.unpack(told[0][2])
        return piece, (pid, self._threads.that_wrote(pid, len(piece)))

    def close_theirs(self) -> None:
        """Close the writers' end, once the program has its own."""
        self._theirs.close()

    def close(self) -> None:
        """Close our end; a writer finds a broken pipe, and no connection reset."""
        with suppress(OSError):
            self._ours.shutdown(socket.SHUT_RD)
            while self._ours.recv(PIECE):  # what lies unread would reset it
                pass
        self._ours.close()


Source = Pipe | Socket


def sources(count: int, *, observed: bool) -> list[Source]:
    """Return what a program's streams are to be connected to."""
    if observed and sys.platform == "linux":
        threads = Threads()
        return [Socket(threads) for _ in range(count)]
    return [Pipe() for _ in range(count)]
