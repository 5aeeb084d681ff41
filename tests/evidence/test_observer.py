"""Tests of the observer: how many processes and threads, and how busy they are."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import textwrap

import pytest

from evidence.diagnosis import Seen, diagnosis
from evidence.lanes import Lanes, Span
from evidence.machine import interpreter
from evidence.observer import Process, PsutilObserver, Sight, counts_threads
from evidence.record import Record
from tests.evidence.support import CORES, Project
from tests.speed import assert_holds, several_cores

METHODS = interpreter().start_methods
pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the counts are psutil's, and coarser"
)


needs_counts = pytest.mark.skipif(
    not counts_threads(), reason="this kernel does not count for each thread"
)


def words(lanes: Lanes) -> str:
    """Return all sentences of a diagnosis."""
    return " ".join(finding.text for finding in diagnosis(Seen(lanes, CORES)))


def test_alone(project: Project) -> None:
    """A program that starts nothing is one process with one thread."""
    record = project.run("import time; time.sleep(0.2)")
    assert (record.processes, record.threads, record.helpers) == (1, 1, 0)


def test_threads(project: Project) -> None:
    """Two threads and the main one are counted as three, in one process."""
    record = project.run(
        """
        import threading, time
        threads = [threading.Thread(target=time.sleep, args=(0.3,)) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        """
    )
    assert (record.processes, record.threads) == (1, 3)


@pytest.mark.parametrize("method", METHODS)
def test_pool(project: Project, method: str) -> None:
    """A pool of three is four processes, beside multiprocessing's own helpers."""
    record = project.run(
        """
        import time
        from multiprocessing import Pool

        if __name__ == "__main__":
            with Pool(3) as pool:
                pool.map(time.sleep, [0.2] * 3, chunksize=1)
        """,
        method=method,
    )
    helpers = {"fork": 0, "spawn": 1, "forkserver": 2}[method]
    assert record.helpers == helpers
    assert record.processes == 4 + helpers
    assert record.threads is not None
    assert record.threads >= 4 + helpers + 3  # the pool's own three threads
    assert record.left_running == []


def test_grandchildren(project: Project) -> None:
    """Children of children count, also when their parent is gone."""
    record = project.run(
        """
        import os, time
        if os.fork() == 0:
            if os.fork() == 0:
                time.sleep(0.4)
                os._exit(0)
            time.sleep(0.1)
            os._exit(0)
        time.sleep(0.5)
        """
    )
    assert (record.status, record.processes) == ("passed", 3)


@pytest.mark.alone
@several_cores
def test_two_busy_processes(project: Project) -> None:
    """Two processes that compute keep more than one core busy."""
    source = """
    import time
    from multiprocessing import Process

    def work():
        while time.process_time() < 0.3:
            pass

    if __name__ == "__main__":
        processes = [Process(target=work) for _ in range(2)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
    """

    def attempt() -> tuple[bool, list[Record]]:
        record = project.run(source, method="fork", repeat=1)
        assert record.status == "passed"
        assert record.cores_busy is not None
        assert record.cpu_s is not None
        assert record.cpu_s > 0.55  # both worked for 0.3 s
        return record.cores_busy > 1.3, [record]

    assert_holds(attempt)


SPIN = """
import os, time

def spin():
    while time.process_time() < 0.4:
        pass
"""


@needs_counts
def test_wanted_a_core(project: Project) -> None:
    """Three that compute on one core want it most of the time: that is no waiting."""
    source = """
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
    for _ in range(2):
        if os.fork() == 0:
            spin()
            os._exit(0)
    spin()
    os.wait()
    os.wait()
    """
    record = project.run(SPIN + textwrap.dedent(source))
    lanes = Lanes.of(record.lanes)
    assert lanes
    assert lanes.wanted == "counted"
    # Each had the core for 0.4 s, while the others wanted it.
    threads = [process.threads[0] for process in lanes.own]
    assert sum(one.wanted for one in threads) > 0.9
    drawn = sum((s.end - s.start) * s.wanted for one in threads for s in one.spans)
    assert drawn == pytest.approx(sum(one.wanted for one in threads), rel=0.4)
    assert "nothing ran" not in words(lanes)


@needs_counts
def test_who_sleeps_wants_no_core(project: Project) -> None:
    """A sleep and a lock are waiting, whatever others do with the cores."""
    record = project.run("import time; time.sleep(1)")
    lanes = Lanes.of(record.lanes)
    assert lanes
    (thread,) = lanes.own[0].threads
    assert thread.waited > 0.9
    assert thread.longest_wait > 0.5


def sight(*looks: tuple[float, bool], counted: bool = False) -> Span:
    """Return the longest span of a thread that was seen so: CPU seconds, if able."""
    seen = Sight(1, None, coarse=False, counted=counted)
    process = Process(1, "python")
    for n, (used, on) in enumerate(looks, 1):
        now = n * 0.01
        counts = {7: (used, 0.0)} if counted else None
        seen.note(process, used, now, {7: ""}, {7} if on else set(), counts=counts)
        seen.looked(now)
    seen.processes[7] = process
    (told,) = seen.findings()["lanes"]["processes"]
    starts = [0.0, *(end for end, *_ in told["threads"][0]["spans"])]
    spans = zip(starts, told["threads"][0]["spans"], strict=False)
    return max((Span(a, *b) for a, b in spans), key=lambda span: span.end - span.start)


def test_estimated() -> None:
    """Without counts for each thread: able to run, and no CPU time gained."""
    half = [(n * 0.005, True) for n in range(1, 10)]
    assert (sight(*half).share, sight(*half).wanted) == (0.5, 0.5)
    never = [(0.0, True)] * 9
    assert (sight(*never).share, sight(*never).wanted) == (0.0, 1.0)
    whole = [(n * 0.01, True) for n in range(1, 10)]
    assert (sight(*whole).share, sight(*whole).wanted) == (1.0, 0.0)
    # Able to run at one look only: it may have begun just now.
    once = [(0.0, n % 2 == 1) for n in range(9)]
    assert sight(*once).wanted == 0.0


def test_counted_without_a_change() -> None:
    """The kernel counts the wait for a core when it is over: until then, it shows."""
    never = [(0.0, True)] * 9
    assert sight(*never, counted=True).wanted == 1.0
    asleep = [(0.0, False)] * 9
    assert sight(*asleep, counted=True).wanted == 0.0


def test_sleeper(project: Project) -> None:
    """A program that sleeps keeps hardly a core busy."""
    record = project.run("import time; time.sleep(0.6)", repeat=1)
    assert record.cores_busy is not None
    assert record.cores_busy < 0.5
    assert record.cpu_s is not None
    assert record.cpu_s < 0.5


def test_busy(project: Project) -> None:
    """CPU time is the program's own, its children's included."""
    record = project.run(
        """
        import os, time
        def work():
            while time.process_time() < 0.3:
                pass
        if os.fork() == 0:
            work()
            os._exit(0)
        os.wait()
        work()
        """,
        repeat=1,
    )
    assert record.cpu_s is not None
    assert 0.55 < record.cpu_s < 5


def test_memory(project: Project) -> None:
    """Memory at most is that of the whole tree, at the worst moment."""
    record = project.run(
        """
        import time
        block = bytearray(b"x") * (100 << 20)
        time.sleep(0.3)
        del block
        time.sleep(0.1)
        """
    )
    assert record.peak_memory_bytes is not None
    assert 100 << 20 < record.peak_memory_bytes < 300 << 20


def test_shared_memory(project: Project) -> None:
    """Pages that a parent shares with its children count once."""
    record = project.run(
        """
        import os, time
        block = bytearray(b"x") * (60 << 20)
        for _ in range(4):
            if os.fork() == 0:
                time.sleep(0.4)
                os._exit(0)
        for _ in range(4):
            os.wait()
        """
    )
    assert record.peak_memory_bytes is not None
    assert 60 << 20 < record.peak_memory_bytes < 180 << 20


def test_machine(project: Project) -> None:
    """A record says on what machine it was made, without its name."""
    record = project.run("")
    assert set(record.machine) == {"cpu", "cores", "memory", "os"}
    assert record.machine["cores"] == CORES
    assert record.machine["memory"] > 1 << 20
    assert record.started.endswith("+00:00")


def test_without_proc() -> None:
    """Where there is no /proc, psutil sees the tree, and keeps hold of orphans."""
    pytest.importorskip("psutil")
    watcher = PsutilObserver(os.getpid())
    source = """
    import subprocess, sys
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    print(child.pid, flush=True)
    input()
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(source)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdout
        orphan = int(parent.stdout.readline())
        assert watcher.look() > 0
        assert {parent.pid, orphan} <= set(watcher.alive())
        parent.kill()
        parent.wait()
        found = watcher.findings({parent.pid, orphan})
    assert found["processes"] >= 2
    assert found["threads"] >= 2
    assert found["peak_memory_bytes"] > 1 << 20
    assert watcher.limits
    with contextlib.suppress(ProcessLookupError):
        os.kill(orphan, signal.SIGKILL)
