"""Tests of the keeper: nothing outlives a run, whatever ends it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from textwrap import dedent
from typing import Any

import pytest

from evidence.runner import Runner, environment
from tests.evidence.support import (
    ROOT,
    Project,
    all_gone,
    is_alive,
    needs_linux,
    needs_posix,
    until,
)

# Starts a process in a session of its own, without a parent that waits for it.
DAEMON = """
import os, sys, time

def daemon():
    if os.fork():
        return
    os.setsid()
    if os.fork():
        os._exit(0)
    null = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(null, number)
    os.chdir("/")
    note(os.getpid())
    time.sleep(60)
    os._exit(0)

daemon()
while not os.path.exists({notes!r}):
    time.sleep(0.01)
"""


@needs_posix
def test_orphan(project: Project) -> None:
    """A child that outlives its parent is named in the record, and ended."""
    record = project.run(
        """
        import subprocess, sys
        words = [sys.executable, "-c", "import time; time.sleep(61.25)"]
        note(subprocess.Popen(words).pid)
        print("done")
        """
    )
    assert record.status == "failed"
    assert len(record.left_running) == 1
    assert "time.sleep(61.25)" in record.left_running[0]
    assert record.reason.startswith("left running, and had to be ended: ")
    assert record.left_running[0] in record.reason
    assert (record.stdout, record.exit_code) == ("done\n", 0)
    (pid,) = project.pids()
    assert all_gone([pid], 0)


@needs_posix
def test_a_process_that_changes_its_parent(project: Project) -> None:
    """A process is waited for though its parents end while the tree is looked at."""
    record = project.run(
        """
        import os, time
        end = time.monotonic() + 0.4
        while time.monotonic() < end:
            if os.fork():
                os._exit(0)
        """
    )
    assert (record.status, record.reason) == ("passed", "")


@needs_posix
def test_slow_end(project: Project) -> None:
    """A child that ends by itself soon after its parent was not left running."""
    record = project.run(
        """
        import subprocess, sys
        words = [sys.executable, "-c", "import time; time.sleep(0.2); print(1)"]
        subprocess.Popen(words)
        """
    )
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "1\n"
    assert record.left_running == []


@needs_linux
def test_daemon(project: Project) -> None:
    """A daemon in a session of its own is found, named and ended too."""
    record = project.run(DAEMON.format(notes=str(project.notes_file)))
    assert record.status == "failed"
    assert len(record.left_running) == 1
    assert "one.py" in record.left_running[0]
    assert all_gone(project.pids(), 0)


@needs_linux
def test_daemon_at_the_deadline(project: Project) -> None:
    """At the deadline a daemon ends with the program that started it."""
    source = DAEMON.format(notes=str(project.notes_file)) + "time.sleep(60)\n"
    record = project.run(source, timeout=1)
    assert record.status == "timed-out"
    assert record.reason == "no end within 1 s; it and 1 more processes were ended"
    assert all_gone(project.pids(), 0)


@needs_linux
def test_daemon_of_a_crash(project: Project) -> None:
    """A crash of the program does not let its daemon go."""
    source = DAEMON.format(notes=str(project.notes_file))
    record = project.run(source + "os.kill(os.getpid(), 9)\n")
    assert record.status == "failed"
    assert record.signal == "SIGKILL"
    assert len(record.left_running) == 1
    assert all_gone(project.pids(), 0)


@needs_linux
def test_unobserved(project: Project) -> None:
    """An orphan is found in a run that nobody observes, as when time is taken."""
    source = """
    import pathlib, subprocess, sys
    if pathlib.Path({notes!r}).exists():
        words = [sys.executable, "-c", "import time; time.sleep(60)"]
        note(subprocess.Popen(words).pid)
    else:
        note(0)
    """
    record = project.run(source.format(notes=str(project.notes_file)), repeat=1)
    assert record.status == "failed"
    assert record.reason.startswith("left running")
    first, pid = project.pids()
    assert first == 0
    assert all_gone([pid], 0)


@needs_linux
@pytest.mark.parametrize("at", ["its end", "its deadline"])
def test_crowd(project: Project, at: str) -> None:
    """Forty processes, some starting others all the time, are all ended."""
    record = project.run(
        f"""
        import os, time
        def breed():
            while True:
                if os.fork() == 0:
                    note(os.getpid())
                    time.sleep(0.02)
                    os._exit(0)
                time.sleep(0.01)
                try:
                    while os.waitpid(-1, os.WNOHANG)[0]:
                        pass
                except ChildProcessError:
                    pass
        for n in range(40):
            if os.fork() == 0:
                note(os.getpid())
                breed() if n % 10 == 0 else time.sleep(60)
        time.sleep({0.5 if at == "its end" else 60})
        """,
        timeout=2,
    )
    assert record.status == ("failed" if at == "its end" else "timed-out")
    assert len(record.left_running) >= 40
    assert all_gone(project.pids(), 0)


@needs_linux
def test_zombies(project: Project) -> None:
    """Children that ended but were never waited for were not left running."""
    record = project.run(
        """
        import os, time
        for _ in range(5):
            if os.fork() == 0:
                os._exit(0)
        time.sleep(0.1)
        """
    )
    assert (record.status, record.left_running) == ("passed", [])


@needs_posix
def test_closed_output(project: Project) -> None:
    """A program that closes its own output runs on to its own end."""
    record = project.run(
        "import os, time; print('last'); os.close(1); os.close(2); time.sleep(0.2);"
        "note('end'); os._exit(3)"
    )
    assert (record.status, record.exit_code, record.stdout) == ("failed", 3, "last\n")
    assert project.notes() == ["end"]


@needs_posix
def test_killed_group(project: Project) -> None:
    """A program may kill its whole process group: the recorder is not in it."""
    record = project.run("import os, signal; os.killpg(0, signal.SIGKILL)")
    assert (record.status, record.signal) == ("failed", "SIGKILL")


# Notes its own process id and its child's; both would stay for a minute.
SLEEPERS = """
import os, subprocess, sys, time
child = subprocess.Popen(
    [sys.executable, "-c", "import time; time.sleep(60)"], start_new_session=True
)
note(child.pid)
note(os.getpid())
time.sleep(60)
"""


def keep(project: Project) -> subprocess.Popen[bytes]:
    """Start a keeper by hand, with the sleepers to keep."""
    snippet = project.snippet(SLEEPERS)
    variant = Runner(project.root).job(snippet).variant
    order: dict[str, Any] = {
        "argv": [sys.executable, str(snippet.path)],
        "cwd": str(project.root),
        "env": environment(variant, str(project.root)),
        "timeout": 30,
        "marks": None,
        "limit": 1000,
    }
    keeper = subprocess.Popen(
        [sys.executable, "-m", "evidence.keeper"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    assert keeper.stdin
    keeper.stdin.write(json.dumps(order).encode() + b"\n")
    keeper.stdin.flush()
    return keeper


@needs_linux
def test_somebody_else_has_waited() -> None:
    """A program that was reaped behind the keeper's back has ended all the same."""
    source = """
    import sys, threading
    from evidence.keeper import Order, Run, become_subreaper

    class Late(Run):
        def _reap(self):
            self.program.wait()  # as anything does that polls it
            super()._reap()

    become_subreaper()
    order = Order([sys.executable, "-c", "raise SystemExit(7)"], 1000, guest=True)
    print(Late(order, threading.Event()).report()["exit_code"])
    """
    done = subprocess.run(
        [sys.executable, "-c", dedent(source)],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=30,
    )
    assert done.stdout == "7\n"


@needs_linux
def test_nobody_waits() -> None:
    """A keeper that gets no order at all ends by itself."""
    done = subprocess.run(
        [sys.executable, "-m", "evidence.keeper"],
        check=False,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        cwd=ROOT,
        timeout=20,
    )
    assert done.stdout == b""


@needs_linux
def test_orderer_goes(project: Project) -> None:
    """A keeper whose input closes ends the tree and gives no report."""
    with keep(project) as keeper:
        assert until(lambda: len(project.notes()) == 2)
        assert keeper.stdin
        assert keeper.stdout
        keeper.stdin.close()
        assert keeper.wait(10) == 0
        assert keeper.stdout.read() == b""
    assert all_gone(project.pids(), 0)


@needs_linux
def test_killed_orderer(project: Project) -> None:
    """When the recorder itself is killed, nothing of the runs stays."""
    project.snippet(SLEEPERS)
    with project.start("run", "topic/one") as recorder:
        assert until(lambda: len(project.notes()) == 2)
        recorder.send_signal(signal.SIGKILL)
        recorder.communicate(timeout=20)
    assert all_gone(project.pids())


@needs_linux
def test_killed_keeper(project: Project) -> None:
    """When a keeper is killed, the run fails, and nothing of it stays."""
    import psutil

    project.snippet(SLEEPERS)
    with project.start("run", "topic/one") as recorder:
        assert until(lambda: len(project.notes()) == 2)
        _, program = project.pids()
        psutil.Process(program).parent().kill()  # type: ignore[union-attr]
        _, said = recorder.communicate(timeout=20)
    assert all_gone(project.pids())
    assert recorder.returncode == 1
    assert "Traceback" not in said
    assert "topic/one" in said


@needs_linux
def test_program_kills_its_keeper(project: Project) -> None:
    """A program that kills its parent has failed like any other, and is ended."""
    project.snippet(
        """
        import os, time
        note(os.getpid())
        os.kill(os.getppid(), 9)
        time.sleep(60)
        """
    )
    done = project.cli("run", "topic/one")
    assert all_gone(project.pids())
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "topic/one" in done.stderr


@needs_posix
@pytest.mark.parametrize("timed", ["false", "true"])
def test_ctrl_c(project: Project, timed: str) -> None:
    """Ctrl-C ends all runs under way and says so, with exit status 130."""
    for name in ("one", "two"):
        header = f"[tool.evidence]\ntimed = {timed}"
        project.snippet(SLEEPERS, header=header, name=f"topic/{name}")
    with project.start("run", "topic") as recorder:
        expected = 2 if timed == "true" else 4
        if os.cpu_count() == 1:
            expected = 2
        assert until(lambda: len(project.notes()) == expected)
        os.killpg(recorder.pid, signal.SIGINT)
        _, said = recorder.communicate(timeout=20)
    assert not [pid for pid in project.pids() if is_alive(pid)]
    assert recorder.returncode == 130
    assert "interrupted" in said
    assert "Traceback" not in said


@needs_posix
@pytest.mark.parametrize("after", [0.0, 0.01, 0.02, 0.03, 0.05])
def test_early_ctrl_c(project: Project, after: float) -> None:
    """Ctrl-C ends runs promptly, also when it comes while they are being started."""
    import time

    for n in range(4):
        project.snippet(SLEEPERS, name=f"topic/n{n}")
    with project.start("run", "topic") as recorder:
        assert until(lambda: len(project.notes()) >= 1)
        time.sleep(after)
        began = time.monotonic()
        os.killpg(recorder.pid, signal.SIGINT)
        _, said = recorder.communicate(timeout=40)
    assert time.monotonic() - began < 10
    assert recorder.returncode == 130
    assert "interrupted" in said
    assert all_gone(project.pids(), 0)


def test_stop(project: Project) -> None:
    """Runs that are stopped while they are started do not run on."""
    import threading
    import time

    snippet = project.snippet("import time; note(0); time.sleep(20)")
    for pause in (0.0, 0.001, 0.002, 0.004, 0.008, 0.016):
        runner = Runner(project.root)
        job = runner.job(snippet)

        def stop(runner: Runner = runner, pause: float = pause) -> None:
            time.sleep(pause)
            runner.stop()

        thread = threading.Thread(target=stop)
        began = time.monotonic()
        thread.start()
        with pytest.raises(KeyboardInterrupt):
            runner.run(job, timeout=15)
        thread.join()
        assert time.monotonic() - began < 10
