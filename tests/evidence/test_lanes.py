"""Tests of lanes: what the pictures say of programs whose shape is known."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest

from evidence.lanes import Lanes, Process, Span, Thread
from evidence.machine import interpreter
from evidence.observer import coarsened
from evidence.record import Record
from tests.evidence.support import Project
from tests.speed import (
    ATTEMPTS,
    FREE_THREADED,
    assert_holds,
    free_threaded_too,
    several_cores,
    with_the_gil,
)

linux = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere a lane is a whole process"
)
named_by_python = pytest.mark.skipif(
    interpreter().version < "3.14", reason="only from 3.14 Python names its threads"
)
SPINNERS = """
import time
from threading import Thread

def spin():
    end = time.thread_time() + 0.3
    while time.thread_time() < end:
        pass

threads = [Thread(target=spin) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
"""


def lanes_of(record: Record) -> Lanes:
    """Return the lanes of a run that passed."""
    assert (record.status, record.reason) == ("passed", "")
    found = Lanes.of(record.lanes, record.memory)
    assert found
    return found


def threads(lanes: Lanes) -> list[Thread]:
    """Return all lanes but the first process' main thread."""
    return [t for p in lanes.own for t in p.threads][1:]


@linux
def test_sleepers(project: Project) -> None:
    """Two threads that sleep are alive together, and wait nearly all the time."""
    lanes = lanes_of(
        project.run(
            """
            import time
            from threading import Thread
            both = [Thread(target=time.sleep, args=(0.3,)) for _ in range(2)]
            for thread in both:
                thread.start()
            for thread in both:
                thread.join()
            """
        )
    )
    one, two = threads(lanes)
    together = min(one.end, two.end) - max(one.start, two.start)
    assert together > 0.2
    for sleeper in (one, two):
        assert sleeper.longest_wait > 0.2
        assert sleeper.ran < 0.1
        assert sleeper.state((one.start + one.end) / 2) == "waiting"
        assert sleeper.state(lanes.end + 1) == "ended"


@linux
@pytest.mark.alone
@with_the_gil
def test_spinners_take_turns(project: Project) -> None:
    """Two threads that compute under the GIL hardly ever have a core together."""

    def attempt() -> tuple[bool, list[Record]]:
        record = project.run(SPINNERS)
        lanes = lanes_of(record)
        one, two = threads(lanes)
        assert lanes.running_at_once() < 0.25 * lanes.end
        turns = sum(a.state != b.state for a, b in pairwise(one.spans))
        return min(one.ran, two.ran) > 0.15 and turns > 10, [record]

    assert_holds(attempt)


@linux
@pytest.mark.alone
@several_cores
@free_threaded_too
def test_spinners_without_the_gil(project: Project) -> None:
    """Without the GIL the same two threads run side by side."""

    def attempt() -> tuple[bool, list[Record]]:
        record = project.run(SPINNERS, python=FREE_THREADED)
        lanes = lanes_of(record)
        return lanes.running_at_once() > 0.15, [record]

    assert_holds(attempt)


@linux
@pytest.mark.alone
@several_cores
@pytest.mark.parametrize("method", interpreter().start_methods)
def test_two_processes(project: Project, method: str) -> None:
    """Two processes that compute run at the same time."""

    def attempt() -> tuple[bool, list[Record]]:
        record = project.run(
            """
            import time
            from multiprocessing import Process

            def work():
                end = time.process_time() + 0.4
                while time.process_time() < end:
                    pass

            if __name__ == "__main__":
                processes = [Process(target=work) for _ in range(2)]
                for process in processes:
                    process.start()
                for process in processes:
                    process.join()
            """,
            method=method,
        )
        lanes = lanes_of(record)
        children = lanes.own[1:]
        assert [child.role for child in children] == ["child 1", "child 2"]
        assert all(child.cpu_s > 0.3 for child in children)
        helpers = {"fork": [], "spawn": ["resource tracker"]}
        roles = sorted(helper.role for helper in lanes.helpers)
        assert roles == helpers.get(method, ["forkserver", "resource tracker"])
        return lanes.running_at_once() > 0.2, [record]

    assert_holds(attempt)


@linux
def test_lock(project: Project) -> None:
    """While one thread holds a lock for 200 ms, the other waits for it."""
    lanes = lanes_of(
        project.run(
            """
            import time
            from threading import Barrier, Lock, Thread
            lock, started, held = Lock(), Barrier(2), Barrier(2)

            def holder():
                started.wait()
                with lock:
                    held.wait()
                    time.sleep(0.2)

            def waiter():
                started.wait()
                held.wait()
                with lock:
                    pass

            both = [Thread(target=holder), Thread(target=waiter)]
            for thread in both:
                thread.start()
            for thread in both:
                thread.join()
            """
        )
    )
    holder, waiter = threads(lanes)
    assert waiter.longest_wait > 0.15
    assert waiter.ran < 0.1
    assert holder.end > holder.start + 0.15


@linux
def test_child_that_dies(project: Project) -> None:
    """The lane of a child that is killed ends; its parent's goes on."""
    lanes = lanes_of(
        project.run(
            """
            import os, signal, time
            child = os.fork()
            if child == 0:
                time.sleep(60)
            time.sleep(0.2)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            time.sleep(0.3)
            """
        )
    )
    parent, child = lanes.own
    assert child.parent == parent.pid
    assert 0.1 < child.end < lanes.end - 0.2
    assert child.threads[0].state(lanes.end - 0.01) == "ended"
    assert parent.end == pytest.approx(lanes.end, abs=0.1)


@linux
@pytest.mark.alone
def test_who_printed(project: Project) -> None:
    """Each line is told apart by process; by thread, where the machine is not busy."""
    program = """
        import os, time
        from threading import Thread, get_native_id

        def say(word):
            time.sleep(0.1)
            print(word, os.getpid(), get_native_id(), flush=True)
            time.sleep(0.1)

        say("main")
        if os.fork() == 0:  # before the thread: it may not be quite gone after
            say("child")    # join(), and 3.12 prints a warning of that
            os._exit(0)
        # Not reaped yet: the kernel adds to a process what its dead children wrote.
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
        thread = Thread(target=say, args=("thread",))
        thread.start()
        thread.join()
        os.wait()
        """
    named = set()
    for _ in range(ATTEMPTS):
        writes = lanes_of(project.run(program)).writes
        for write in writes:
            word, pid, tid = write.text.split()
            assert write.pid == int(pid)
            assert write.tids in ((), (int(tid),))
            named |= {word} if write.tids else set()
        assert [write.text.split()[0] for write in writes] == [
            *("main", "child", "thread")
        ]
    assert named == {"main", "child", "thread"}


@linux
@named_by_python
def test_names(project: Project) -> None:
    """A thread has the name that the program gave it."""
    lanes = lanes_of(
        project.run(
            """
            import time
            from threading import Thread
            thread = Thread(target=time.sleep, args=(0.2,), name="reader")
            thread.start()
            thread.join()
            """
        )
    )
    assert [t.name for t in lanes.own[0].threads] == ["main thread", "reader"]


@linux
def test_memory(project: Project) -> None:
    """Memory through time shows when 80 MiB were taken, and when given back."""
    lanes = lanes_of(
        project.run(
            """
            import time
            time.sleep(0.3)
            held = bytearray(b"x") * (80 << 20)
            time.sleep(0.3)
            del held
            time.sleep(0.3)
            """
        )
    )
    sizes = [size / 2**20 for _, size in lanes.memory]
    assert max(sizes) - sizes[0] > 70
    assert max(sizes) - sizes[-1] > 70


def test_not_attached_to_a_run_whose_time_is_shown(project: Project) -> None:
    """The time comes from a run without marks, the lanes from one with them."""
    record = project.run(
        """
        import os
        note("marks" if "EVIDENCE_MARKS" in os.environ else "none")
        """,
        repeat=2,
    )
    assert project.notes() == ["marks", "none", "none"]
    assert len(record.wall_s) == 2
    assert record.observed_s not in record.wall_s


@linux
def test_looking_has_a_price_that_is_told(project: Project) -> None:
    """How often was looked, and what it cost, is in the record."""
    lanes = lanes_of(project.run("import time; time.sleep(0.6)"))
    assert 50 < lanes.looks < 2000
    assert 0 < lanes.cost_s < lanes.end
    assert lanes.interval < 0.05


def test_coarsened() -> None:
    """Short spans are joined to their mean; long ones stay; no time is lost."""
    spans = [
        (0.1, 1.0),
        (0.101, 0.0),
        (0.102, 1.0),
        (0.103, 0.0),
        (0.104, 1.0),
        (0.5, 0.0),
    ]
    found = coarsened(0.0, spans, 0.004)
    assert found[0] == (0.1, 1.0)
    assert found[1][0] == pytest.approx(0.104)
    assert found[1][1] == pytest.approx(0.5)
    assert found[-1] == (0.5, 0.0)
    before = sum(
        (e - s) * share
        for (s, _), (e, share) in zip([(0.0, 0.0), *spans], spans, strict=False)
    )
    after = sum(
        (e - s) * share
        for (s, _), (e, share) in zip([(0.0, 0.0), *found], found, strict=False)
    )
    assert after == pytest.approx(before)


def test_thread_numbers() -> None:
    """What a lane says of itself follows from its spans."""
    spans = (Span(0.0, 0.2, 1.0), Span(0.2, 0.7, 0.0), Span(0.7, 1.0, 0.5))
    thread = Thread(1, "one", 0.0, spans)
    assert thread.ran == pytest.approx(0.35)
    assert thread.waited == pytest.approx(0.65)
    assert thread.longest_wait == pytest.approx(0.5)
    assert [thread.state(t) for t in (0.1, 0.3, 1.5)] == ["running", "waiting", "ended"]
    process = Process(1, None, "main process", False, "", 0.35, (thread,))
    assert Lanes((process,), 0.35, 1.0).running_at_once() == 0


def test_who_prints_is_not_waiting() -> None:
    """A line that a thread printed cuts its wait in two, though nobody saw it run."""
    thread = Thread(1, "one", 0.0, (Span(0.0, 1.0, 0.0),), wrote=(0.3, 0.4))
    assert thread.longest_wait == pytest.approx(0.6)
    assert thread.ran == 0


@pytest.mark.parametrize(
    ("facts", "waits"), [({}, (1.0, 1.0)), ({"wanted": "counted"}, (1.0, 0.8))]
)
def test_old_records_guessed(facts: dict[str, str], waits: tuple[float, float]) -> None:
    """Of a record from before threads were certain, no thread has a line."""
    documents = [
        {"tid": tid, "name": "", "start": 0.0, "spans": [[1.0, 0.0]]} for tid in (1, 2)
    ]
    process = {"pid": 1, "parent": None, "helper": "", "command": "", "cpu_s": 0.0}
    lanes = Lanes.of(
        {
            "processes": [process | {"threads": documents}],
            "writes": [[0.5, "stdout", "a", 1, []], [0.8, "stdout", "b", 1, [2]]],
            "cpu_s": 0.0,
            "end": 1.0,
            "looks": 9,
            "cost_s": 0.0,
            "coarse": False,
            "left_out": 0,
            **facts,
        }
    )
    assert lanes
    assert [one.longest_wait for one in lanes.own[0].threads] == pytest.approx(waits)
    assert [write.tids for write in lanes.writes] == [(), (2,) if facts else ()]


def test_no_lanes() -> None:
    """A record without lanes has none, and that is no error."""
    assert Lanes.of({}) is None
    assert Lanes.of({"processes": []}) is None
