"""Take in what a program prints, and say who wrote it where that can be known.

An observed run prints into Unix sockets, whose kernel tells the PID of whoever
wrote each piece; any other run prints into pipes, as under a shell. Which
thread of the process it was is told only where no other can have been: see
``Ledger``. The standard library only.
"""

from __future__ import annotations

import os
import select
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import NamedTuple

# The PID of a writer, and its thread; none where it is not known.
Writer = tuple[int | None, tuple[int, ...]]
NOBODY: Writer = (None, ())
PIECE = 65536
# The kernel may hand on a larger write in parts, before it counts any of it.
WHOLE = 16384
# Looking for the thread costs some file reads: a flood is not worth them, nor is
# a crowd. Seconds of a core at most, and a part of the time gone by.
TOLD_APART = 1000
CROWD = 100
LOOKING = 0.1, 0.05
# A writer may be woken before its count is raised: how long to look again, while
# nothing else is printed, and the first pause.
PATIENCE, PAUSE, PAUSES = 0.1, 0.0003, 0.01
# Ticks of CPU time that a thread must have gained to have left the kernel since.
GAINED = 3
CREDENTIALS = struct.Struct("3i")  # struct ucred: PID, user, group


@dataclass(eq=False)
class Author:
    """Who wrote a piece: found out later, if ever."""

    pid: int | None = None
    tid: int | None = None

    def told(self) -> Writer:
        """Return what is known by now."""
        return self.pid, () if self.tid is None else (self.tid,)


@dataclass
class Stream:
    """One captured stream: pieces with the time of their arrival and their writer."""

    limit: int  # bytes kept
    echo: Callable[[bytes], object] | None = None
    pieces: list[tuple[float, bytes, Author]] = field(default_factory=list)
    size: int = 0
    cut: bool = False

    def read(self, source: Source, start: float) -> None:
        """Read to the end; keep no more than the limit, but drain the rest."""
        while True:
            piece, author = source.read()
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
                self.pieces.append((t, kept, author))
                self.size += len(kept)
            source.find_author(author)

    def document(self) -> list[tuple[float, str, Writer]]:
        """Return the pieces as JSON can hold them: bytes as Latin-1.

        Who ended a line counts for it. Where others began it, nobody does.
        """
        found = []
        began: list[Writer] = []  # the writers of the line that is not ended yet
        for t, text, author in self.pieces:
            who = author.told()
            if any(other != who for other in began):
                alike = all(pid == who[0] for pid, _ in began)
                who = (who[0] if alike else None, ())
            found.append((round(t, 6), text.decode("latin-1"), who))
            if b"\n" in text:
                began = []
            if not text.endswith(b"\n"):
                began.append(author.told())
        return found


class Count(NamedTuple):
    """What the kernel says of a thread."""

    letter: str
    ticks: int  # of CPU time
    written: int  # bytes, to whatever
    calls: int  # that wrote them


@dataclass
class Ledger:
    """What the threads of one process have written, and what of it is explained.

    The kernel counts the bytes that each thread writes, to whatever; so a rise that
    fits proves nothing by itself: that thread may have written as much to a pipe,
    and the true writer's count may not have risen yet, for a write wakes its reader
    first. So a thread is named only where all others are *cleared*: seen out of the
    kernel after the piece was received, with no byte in their count that is not
    explained by what was received before. And its own count must fit exactly.
    """

    pid: int
    explained: dict[tuple[int, str], tuple[int, int]] = field(default_factory=dict)
    ended: int = 0  # bytes explained, of threads that have ended
    open: list[tuple[Author, int, int]] = field(default_factory=list)  # bytes, lines
    cleared: set[tuple[int, str]] = field(default_factory=set)
    fits: set[tuple[int, str]] = field(default_factory=set)
    ticks: dict[tuple[int, str], int] = field(default_factory=dict)

    def add(self, author: Author, piece: bytes) -> None:
        """Note a piece that was received."""
        self.open.append((author, len(piece), piece.count(b"\n")))
        # Each of its threads may have written this one.
        self.cleared, self.fits, self.ticks = set(), set(), {}

    def look(self, unread: Callable[[], bool]) -> bool:
        """Look for the thread that wrote all open pieces; tell whether to go on.

        ``unread`` tells whether there are pieces that nobody has received.
        """
        found = self._counts()
        if not found:  # gone, or not ours to see
            self.open = []
            return False
        counts, ended = found
        size = sum(size for _, size, _ in self.open)
        for key, count in counts.items():
            explained, _ = self.explained.get(key, (0, 0))
            before = self.ticks.setdefault(key, count.ticks)
            off = count.letter != "R" or count.ticks - before >= GAINED
            if off and count.written == explained:
                self.cleared.add(key)
            if count.written - explained == size:
                self.fits.add(key)
        gone = (n for key, (n, _) in self.explained.items() if key not in counts)
        dead_wrote = ended != self.ended + sum(gone)
        suspects = [key for key in counts if key not in self.cleared]
        if len(suspects) == 1 and not dead_wrote and suspects[0] in self.fits:
            self._name(suspects[0], counts[suspects[0]], size)
            return False
        settled = all(counts[key].letter != "R" for key in suspects)
        if not settled or unread():
            return True
        self._give_up(counts, ended)
        return False

    def give_up(self, unread: Callable[[], bool]) -> None:
        """Leave open pieces to the process."""
        found = self._counts()
        if found and not unread():
            self._give_up(*found)
        self.open = []

    def _give_up(self, counts: dict[tuple[int, str], Count], ended: int) -> None:
        """Whatever was written until now is received: it explains nothing later."""
        self.explained = {key: (c.written, c.calls) for key, c in counts.items()}
        self.ended, self.open = ended, []

    def _name(self, key: tuple[int, str], count: Count, size: int) -> None:
        written, calls = self.explained.get(key, (0, 0))
        lines = sum(lines for _, _, lines in self.open)
        # What one call wrote may be a buffer that others have filled.
        known = count.written - written == size
        if lines < 2 or (known and count.calls - calls >= lines):
            for author, _, _ in self.open:
                author.tid = key[0]
        self.explained[key] = (written + size, count.calls)
        self.open = []

    def _counts(self) -> tuple[dict[tuple[int, str], Count], int] | None:
        """Return the count of each thread, by TID and start, and the dead ones' sum."""
        found = {}
        try:
            tids = os.listdir(f"/proc/{self.pid}/task")  # noqa: PTH208 (fast)
            if len(tids) > CROWD:
                return None
            for tid in tids:
                try:
                    # The state first: what it has written by then is in the count.
                    stat = _read(f"/proc/{self.pid}/task/{tid}/stat")
                    io = _read(f"/proc/{self.pid}/task/{tid}/io").split()
                except (FileNotFoundError, ProcessLookupError):
                    continue
                fields = stat.rpartition(b")")[2].split()
                ticks = int(fields[11]) + int(fields[12])
                count = Count(fields[0].decode(), ticks, int(io[3]), int(io[7]))
                found[int(tid), fields[19].decode()] = count
            # Last, so that it holds no less than the others.
            total = int(_read(f"/proc/{self.pid}/io").split()[3])
        except (OSError, ValueError, IndexError):
            return None
        return found, total - sum(count.written for count in found.values())


class Threads:
    """Which thread has written: asked by the readers of both streams."""

    def __init__(self) -> None:
        self.lock = threading.Lock()  # held while a piece is received
        self.sockets: list[socket.socket] = []
        self._ledgers: dict[int, Ledger] = {}
        self._pieces = 0
        self._began = time.perf_counter()
        self._spent = 0.0

    def received(self, author: Author, piece: bytes, *, whole: bool) -> None:
        """Note a piece; the lock is held."""
        self._pieces += 1
        if author.pid is None or self._pieces > TOLD_APART:
            return
        ledger = self._ledgers.setdefault(author.pid, Ledger(author.pid))
        if not whole:
            author = Author()  # it will be explained, but not told
        ledger.add(author, piece)

    def find(self, author: Author, news: Callable[[float], bool]) -> None:
        """Look for the thread that wrote a piece, until there is another.

        ``news`` waits so many seconds for one.
        """
        ledger = self._ledgers.get(author.pid or 0)
        if not ledger or self._pieces > TOLD_APART:
            return
        stop, pause = time.perf_counter() + PATIENCE, PAUSE
        while True:
            with self.lock:
                if not ledger.open or not self._worth_it():
                    return
                began = time.thread_time()
                again = ledger.look(self._unread)
                over = time.perf_counter() > stop
                if again and over:
                    ledger.give_up(self._unread)
                self._spent += time.thread_time() - began
            if not again or over or news(pause):
                return
            pause = min(2 * pause, PAUSES)

    def _worth_it(self) -> bool:
        start, part = LOOKING
        return self._spent < start + part * (time.perf_counter() - self._began)

    def _unread(self) -> bool:
        """Tell whether pieces lie in any socket; the lock is held."""
        return any(unread(one) for one in self.sockets)


def unread(one: socket.socket) -> bool:
    """Tell whether there are bytes in a socket that were not received."""
    import fcntl  # noqa: PLC0415 (POSIX only)
    import termios  # noqa: PLC0415 (ditto)

    answer = fcntl.ioctl(one.fileno(), termios.FIONREAD, b"\0" * 4)
    return answer != b"\0" * 4


def _read(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (fast)
        return file.read()


class Pipe:
    """A pipe to print into: nobody knows who wrote."""

    def __init__(self) -> None:
        self._ours, self.theirs = os.pipe()

    def read(self) -> tuple[bytes, Author]:
        """Return the next piece; an empty one at the end."""
        return os.read(self._ours, PIECE), Author()

    def find_author(self, author: Author) -> None:
        """Do nothing: there is no way."""

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
        threads.sockets.append(self._ours)
        self._poll = select.poll()
        self._poll.register(self._ours, select.POLLIN)
        self._full = False  # the last piece may have been cut

    def read(self) -> tuple[bytes, Author]:
        """Return the next piece, of one process only; an empty one at the end."""
        self._poll.poll()
        with self._threads.lock:
            try:
                piece, told, _, _ = self._ours.recvmsg(
                    PIECE, socket.CMSG_SPACE(CREDENTIALS.size)
                )
            except ConnectionResetError:  # the last writer was killed
                return b"", Author()
            if not piece or not told:
                return piece, Author()
            pid, _, _ = CREDENTIALS.unpack(told[0][2])
            author = Author(pid)
            whole = len(piece) < WHOLE and not self._full
            self._full = len(piece) == PIECE
            self._threads.received(author, piece, whole=whole)
        return piece, author

    def find_author(self, author: Author) -> None:
        """Look for the thread that wrote a piece, until there is another."""
        self._threads.find(author, lambda pause: bool(self._poll.poll(1000 * pause)))

    def close_theirs(self) -> None:
        """Close the writers' end, once the program has its own."""
        self._theirs.close()

    def close(self) -> None:
        """Close our end; a writer finds a broken pipe, and no connection reset."""
        with self._threads.lock:
            self._threads.sockets.remove(self._ours)
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
