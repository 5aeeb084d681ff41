"""Tests of who wrote a line: a thread is named where it is certain, and never wrongly.

Each program's lines end with the PID and the thread that printed them.
"""

from __future__ import annotations

import sys
from textwrap import dedent

import pytest

from evidence.lanes import Lanes, Write
from evidence.stream import Author, Stream
from tests.evidence.support import Project
from tests.speed import ATTEMPTS

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells")
ANY = '[tool.evidence]\norder = "any"\nvaries = "ids"'
SAY = """
import os, random, threading, time

def say(*words, to=1):
    line = " ".join(map(str, (*words, os.getpid(), threading.get_native_id())))
    os.write(to, line.encode() + b"\\n")

def together(*functions):
    threads = [threading.Thread(target=function) for function in functions]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
"""
POOL = """
def task(n):
    time.sleep(0.005)
    return n

if __name__ == "__main__":
    with {pool}(3) as pool:
        for n in range(25):
            list(pool.map(task, range(6)))
            say("done", n)
"""
PROGRAMS = {
    # Only the main thread prints; the pool's own threads write to pipes meanwhile.
    "an executor": "from concurrent.futures import ProcessPoolExecutor"
    + POOL.format(pool="ProcessPoolExecutor"),
    "a pool": "from multiprocessing import Pool" + POOL.format(pool="Pool"),
    "a pipe gets as much": """
    read, write = os.pipe()
    ready = threading.Barrier(2)
    line = f"m {os.getpid()} {threading.get_native_id()}\\n".encode()

    def printer():
        line = f"m {os.getpid()} {threading.get_native_id()}\\n".encode()
        for _ in range(40):
            ready.wait()
            os.write(1, line)
            time.sleep(random.uniform(0, 0.004))

    def other():
        for _ in range(40):
            ready.wait()
            os.write(write, line)
            os.read(read, 1000)

    together(printer, other)
    """,
    "a pipe gets as much before": """
    read, write = os.pipe()
    lines = [threading.Semaphore(0), threading.Semaphore(0)]

    def printer():
        for _ in range(40):
            lines[0].acquire()
            say("m")
            lines[1].release()

    def other():
        for _ in range(40):
            os.write(write, f"m {os.getpid()} {os.getpid()}\\n".encode())
            lines[0].release()
            lines[1].acquire()
            time.sleep(random.uniform(0, 0.002))

    together(printer, other)
    """,
    "two streams": """
    def printer(to):
        for n in range(30):
            say("x", to=to)
            if n % 3 == 0:
                time.sleep(random.uniform(0, 0.004))

    together(*(lambda to=to: printer(to) for to in (1, 2, 1, 2)))
    """,
    "threads that end at once": """
    with open(os.devnull, "wb", buffering=0) as nothing:
        for n in range(40):
            thread = threading.Thread(target=say, args=("x",))
            thread.start()
            nothing.write(b"y" * random.randrange(8, 16))
            if n % 3:
                thread.join()
            if n % 4 == 0:
                say("main")
            time.sleep(random.choice((0, 0.004)))
    """,
    "line by line, in pieces": """
    lock = threading.Lock()

    def printer():
        for _ in range(8):
            with lock:
                for part in ("x", " ", os.getpid(), " ", threading.get_native_id()):
                    os.write(1, str(part).encode())
                os.write(1, b"\\n")
            time.sleep(random.uniform(0, 0.01))

    together(printer, printer, printer)
    """,
    "large lines": """
    def printer():
        for _ in range(6):
            say("x" * random.choice((10, 20_000, 70_000)))
            time.sleep(random.uniform(0, 0.01))

    together(printer, printer, printer)
    """,
    "a buffer that all fill": """
    buffered = open(1, "w", closefd=False)

    def printer():
        for _ in range(5):
            print("x", os.getpid(), threading.get_native_id(), file=buffered)
            time.sleep(0.005)

    together(printer, printer, printer)
    buffered.flush()
    """,
}


def printed(project: Project, source: str) -> list[Write]:
    """Return the lines of a program, with their writers."""
    record = project.run(SAY + dedent(source), header=ANY)
    assert (record.status, record.reason) == ("passed", "")
    lanes = Lanes.of(record.lanes)
    assert lanes
    return list(lanes.writes)


@pytest.mark.parametrize("name", PROGRAMS)
def test_never_another(project: Project, name: str) -> None:
    """Whoever is named has printed the line, whatever the others write meanwhile."""
    writes = printed(project, PROGRAMS[name])
    assert len(writes) > 5
    for write in writes:
        if len(write.text) < 60:  # the text of a longer one is cut
            *_, pid, tid = write.text.split()
            assert write.pid == int(pid), write
            assert write.tids in ((), (int(tid),)), write


@pytest.mark.alone
@pytest.mark.parametrize(
    "work",
    [
        "time.sleep(random.uniform(0.01, 0.04))",
        "end = time.thread_time() + 0.02\n        while time.thread_time() < end: pass",
    ],
    ids=["they sleep", "they compute"],
)
def test_known(project: Project, work: str) -> None:
    """Threads that write nowhere else are named, where the machine is not busy."""
    source = f"""
def printer():
    for _ in range(15):
        {work}
        say("x")
    time.sleep(0.2)

together(printer, printer)
"""
    named = []
    for _ in range(ATTEMPTS):
        writes = printed(project, source)
        for write in writes:
            *_, pid, tid = write.text.split()
            assert (write.pid, write.tids or (int(tid),)) == (int(pid), (int(tid),))
        named.append(sum(len(write.tids) for write in writes))
    assert max(named) >= 5, named


def test_a_line_of_two() -> None:
    """A line that one began and another ended is nobody's."""
    stream = Stream(1000)
    one, two, child = Author(1, 1), Author(1, 2), Author(3, 3)
    pieces = ((b"a\nb", one), (b"c\nd\n", two), (b"e", child), (b"f\n", one))
    for t, (text, author) in enumerate(pieces):
        stream.pieces.append((float(t), text, author))
    assert [who for _, _, who in stream.document()] == [
        *((1, (1,)), (1, ()), (3, (3,)), (None, ()))
    ]
