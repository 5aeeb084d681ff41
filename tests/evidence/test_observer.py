"""Tests of the observer: how many processes and threads, and how busy they are."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import textwrap

import pytest

from evidence.machine import interpreter
from evidence.observer import PsutilObserver
from evidence.record import Record
from tests.evidence.support import CORES, Project
from tests.speed import assert_holds, several_cores

METHODS = interpreter().start_methods
pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="elsewhere the counts are psutil's, and coarser"
)


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
