"""Tests of the runner: what one run leaves behind."""

from __future__ import annotations

import getpass
import json
import os
import platform
import signal
from pathlib import Path

import pytest

from evidence.machine import interpreter
from evidence.runner import OUTPUT_LIMIT
from tests.evidence.support import ROOT, Project, all_gone, needs_fork, needs_posix

METHODS = interpreter().start_methods


def test_passing(project: Project) -> None:
    """A program that ends with 0 has passed, and its output is kept."""
    record = project.run("print('hello')")
    assert (record.status, record.reason) == ("passed", "")
    assert (record.exit_code, record.signal) == (0, None)
    assert (record.stdout, record.stderr) == ("hello\n", "")
    assert record.left_running == []
    assert not record.truncated
    assert record.id == "topic/one"
    assert record.path == "snippets/topic/one.py"
    assert record.claim == "A claim."
    assert record.command == ["python", "snippets/topic/one.py"]


def test_exit_code(project: Project) -> None:
    """A program that ends with another status has failed; the record says so."""
    record = project.run("import sys; sys.exit(7)")
    assert (record.status, record.exit_code, record.signal) == ("failed", 7, None)
    assert record.reason == "ended with exit status 7"


def test_last_words(project: Project) -> None:
    """The reason of a failure names the exception that ended the program."""
    record = project.run("raise LookupError('not here')")
    assert (record.status, record.exit_code) == ("failed", 1)
    assert "LookupError: not here" in record.reason


@needs_posix
@pytest.mark.parametrize("name", ["SIGSEGV", "SIGKILL", "SIGTERM", "SIGABRT"])
def test_signal(project: Project, name: str) -> None:
    """A program ended by a signal has failed; the record names the signal."""
    record = project.run(
        f"import os, signal; os.kill(os.getpid(), signal.{name})",
    )
    assert (record.status, record.signal) == ("failed", name)
    assert record.exit_code is None
    assert record.reason == f"was ended by {name}"


def test_real_crash(project: Project) -> None:
    """A crash inside the interpreter is recorded like any other end."""
    record = project.run("import faulthandler; faulthandler._sigsegv()")
    assert record.status == "failed"
    assert record.signal == ("SIGSEGV" if os.name == "posix" else None)


def test_deadline(project: Project) -> None:
    """A program that hangs is ended at its deadline, and said to have timed out."""
    record = project.run(
        "import threading; print('in'); threading.Event().wait()", timeout=1
    )
    assert record.status == "timed-out"
    assert record.reason == "no end within 1 s"
    assert record.stdout == "in\n"
    assert record.wall is not None
    assert 1 <= record.wall < 6


def test_deadline_of_a_tree(project: Project) -> None:
    """At the deadline, children end with their parent; the reason counts them."""
    record = project.run(
        """
        import os, subprocess, sys, time
        note(os.getpid())
        child = subprocess.Popen([sys.executable, "-c", "input()" ], stdin=-1)
        note(child.pid)
        time.sleep(60)
        """,
        timeout=1,
    )
    assert record.status == "timed-out"
    assert record.reason == "no end within 1 s; it and 1 more processes were ended"
    assert len(record.left_running) == 1
    assert len(project.pids()) == 2
    assert all_gone(project.pids(), 0)


@needs_posix
def test_stubborn(project: Project) -> None:
    """A program that ignores polite signals is ended all the same."""
    record = project.run(
        """
        import os, signal, time
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        note(os.getpid())
        time.sleep(60)
        """,
        timeout=1,
    )
    assert record.status == "timed-out"
    assert all_gone(project.pids(), 0)


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_flood(project: Project, stream: str) -> None:
    """More than 1 MiB is cut, and the program that prints it is not held up."""
    record = project.run(
        f"""
        import sys
        for _ in range(3000):
            print("x" * 999, file=sys.{stream})
        print("the end", file=sys.{"stderr" if stream == "stdout" else "stdout"})
        """
    )
    assert (record.status, record.exit_code) == ("passed", 0)
    assert record.truncated
    assert len(getattr(record, stream)) == OUTPUT_LIMIT == 1 << 20
    assert "the end\n" in (record.stdout, record.stderr)


def test_flood_at_once(project: Project) -> None:
    """One write of several MiB is cut as well, and does not block its writer."""
    record = project.run(
        """
        import os
        left = b'y' * (3 << 20)
        while left:
            left = left[os.write(1, left):]
        """
    )
    assert (record.status, record.truncated) == ("passed", True)
    assert len(record.stdout) == OUTPUT_LIMIT


def test_limit_itself(project: Project) -> None:
    """Exactly 1 MiB is whole: nothing was cut."""
    record = project.run(f"import os; os.write(1, b'z' * {OUTPUT_LIMIT})")
    assert (record.status, record.truncated) == ("passed", False)
    assert record.stdout == "z" * OUTPUT_LIMIT


def test_lines(project: Project) -> None:
    """Every line has the time at which it was whole, and its stream."""
    record = project.run(
        """
        import sys, time
        print("one")
        time.sleep(0.2)
        print("two", file=sys.stderr)
        time.sleep(0.2)
        print("thr", end="", flush=True)
        time.sleep(0.2)
        print("ee")
        print("four", end="")
        """
    )
    shown = [(line.stream, line.text) for line in record.lines]
    assert shown == [
        ("stdout", "one"),
        ("stderr", "two"),
        ("stdout", "three"),
        ("stdout", "four"),
    ]
    one, two, three, four = (line.t for line in record.lines)
    assert 0 < one < two < three <= four
    assert two - one > 0.15
    assert three - two > 0.35
    assert record.wall is not None
    assert four <= record.wall + 1


def test_odd_bytes(project: Project) -> None:
    """Bytes that are no UTF-8 are shown as escapes; all others as they are."""
    record = project.run(r"import os; os.write(1, b'x\xe9 \xff x\xc3\xa9\n')")
    assert record.stdout == "x\\xe9 \\xff xé\n"
    assert [line.text for line in record.lines] == ["x\\xe9 \\xff xé"]
    assert json.loads(record.to_json())["stdout"] == record.stdout


def test_split_character(project: Project) -> None:
    """A character whose bytes come in two writes is shown whole."""
    record = project.run(
        r"""
        import os, time
        os.write(1, b'\xe2\x82')
        time.sleep(0.1)
        os.write(1, b'\xac\n')
        """
    )
    assert record.stdout == "€\n"


def test_no_input(project: Project) -> None:
    """There is nobody to type: input() finds the end of its input at once."""
    record = project.run(
        "input('your name? ')", header="[tool.evidence]\nfails='EOFError'"
    )
    assert (record.status, record.reason) == ("passed", "")


def test_environment(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program sees a fixed environment, not that of whoever runs it."""
    monkeypatch.setenv("EVIDENCE_TEST_SECRET", "do not tell")
    monkeypatch.setenv("PYTHONHASHSEED", "random")
    record = project.run(
        """
        import json, os, pathlib, sys, tempfile, time
        note(os.getcwd())
        print(json.dumps({
            "env": dict(os.environ),
            "cwd": os.listdir(),
            "same": pathlib.Path.cwd() == pathlib.Path.home().resolve(),
            "temp": pathlib.Path(tempfile.gettempdir()).resolve() == pathlib.Path.cwd(),
            "zone": time.tzname[0],
            "hash": sys.flags.hash_randomization,
            "encoding": sys.stdout.encoding,
        }))
        pathlib.Path("left-behind").write_text("x")
        """
    )
    assert (record.status, record.reason) == ("passed", "")
    seen = json.loads(record.stdout)
    assert "EVIDENCE_TEST_SECRET" not in seen["env"]
    assert not {"USER", "LOGNAME", "HOSTNAME", "MAIL"} & set(seen["env"])
    assert seen["env"]["PYTHONHASHSEED"] == "0"
    assert seen["env"]["HOME"] == "<scratch>"
    assert seen["cwd"] == []
    assert seen["same"]
    assert seen["temp"]
    assert (seen["zone"], seen["hash"], seen["encoding"]) == ("UTC", 0, "utf-8")
    (scratch,) = project.notes()
    assert not Path(scratch).exists()


def test_hash_seed(project: Project) -> None:
    """Sets of strings have the same order in every run."""
    source = "print(list(set(map(str, range(50)))))"
    record = project.run(source, repeat=3)
    assert (record.status, record.reason) == ("passed", "")


@pytest.mark.parametrize(
    ("header", "naps", "counts"),
    [
        ("alone", (0.9, 0.2, 0.2), 3),  # a look, a time, a look
        ("alone", (0.2, 0.9, 0.9), 3),
        ("alone", (0.5, 0.5), 1),
        ("alone", (2.0, 0.2, 1.5, 0.7, 1.5), 4),
        ("timed", (0.9, 0.2, 0.2, 0.2, 0.2), 5),
        ("order", (0.6, 0.2), 1),  # lanes of what others disturb prove nothing anyhow
    ],
)
def test_a_look_that_proves_nothing(
    project: Project, header: str, naps: tuple[float, ...], counts: int
) -> None:
    """A run that is looked at is as long as those whose time is shown, or nearest."""
    source = f"""
        import time
        note("ran")
        with open({str(project.notes_file)!r}) as file:
            nap = {naps}[min(len(file.readlines()), {len(naps)}) - 1]
        time.sleep(nap)
        """
    value = '"any"' if header == "order" else "true"
    repeat = 3 if header == "timed" else 1
    table = f"[tool.evidence]\n{header} = {value}"
    record = project.run(source, header=table, repeat=repeat)
    assert (record.status, record.reason) == ("passed", "")
    assert len(record.wall_s) == repeat
    looks = len(project.notes()) - repeat
    assert looks == 1 if header == "order" else looks <= 4
    assert record.observed_s
    assert naps[counts - 1] <= record.observed_s < naps[counts - 1] + 0.6
    assert record.lanes["end"] == pytest.approx(record.observed_s, abs=0.3)


def test_a_look_that_fails(project: Project) -> None:
    """What fails when it is looked at again has failed."""
    source = f"""
        import time
        note("ran")
        with open({str(project.notes_file)!r}) as file:
            runs = len(file.readlines())
        time.sleep((0.9, 0.1, 0)[runs - 1])
        assert runs < 3
        """
    record = project.run(source, header="[tool.evidence]\nalone = true", repeat=1)
    assert record.status == "failed"
    assert "AssertionError" in record.reason


def test_neutral(project: Project) -> None:
    """No field of a record tells a home folder, a host or where things lie."""
    record = project.run(
        """
        import os, pathlib, subprocess, sys, time
        here = pathlib.Path(__file__).resolve()
        print(here, here.parent, here.parents[1], here.parents[2])
        print(here.parents[2].as_uri(), repr(str(here)))
        print(sys.executable, sys.prefix, sys.base_prefix, sys.path)
        print(os.getcwd(), os.environ)
        print(os.__file__, subprocess.__file__, file=sys.stderr)
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", here])
        raise ValueError(here)
        """
    )
    assert record.status == "failed"
    assert record.left_running
    told = record.to_json()
    for secret in (project.root, ROOT, interpreter().prefixes[0], "/ev-"):
        assert str(secret) not in told, f"tells {secret}"
    home = str(Path.home())
    assert home == "/" or home not in told
    assert platform.node() not in told
    user = getpass.getuser()
    assert user in {"root", "python"} or user not in told


@pytest.mark.parametrize("method", METHODS)
def test_missing_guard(project: Project, method: str) -> None:
    """A program without the main guard works under fork alone, and never runs on."""
    record = project.run(
        """
        from multiprocessing import Process

        child = Process(target=print, args=("child",))
        child.start()
        child.join()
        print("code", child.exitcode)
        """,
        method=method,
        timeout=10,
    )
    if method == "fork":
        assert record.stdout == "child\ncode 0\n"
    else:  # a forkserver of Python 3.14 dies, and its client with it
        assert "child" not in record.stdout
        assert "code 0" not in record.stdout
        assert "RuntimeError" in record.stderr
        assert "freeze_support" in record.stderr
    assert record.left_running == []


CHILDREN = """
import multiprocessing, os, subprocess, sys

def say(number):
    print(f"child {number} on stdout")
    print(f"child {number} on stderr", file=sys.stderr)
    os.write(1, f"child {number} by os.write\\n".encode())

def main():
    children = [multiprocessing.Process(target=say, args=(n,)) for n in range(3)]
    for child in children:
        child.start()
    for child in children:
        child.join()
    subprocess.run([sys.executable, "-c", "print('a program of its own')"], check=True)
    print(multiprocessing.get_start_method())

if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("method", METHODS)
def test_output_of_children(project: Project, method: str) -> None:
    """What children print, however they were started, is captured whole."""
    record = project.run(CHILDREN, method=method)
    assert (record.status, record.reason) == ("passed", "")
    expected = [
        f"child {n} {how}" for n in range(3) for how in ("by os.write", "on stdout")
    ]
    assert sorted(record.stdout.splitlines()) == sorted(
        [*expected, "a program of its own", method]
    )
    assert sorted(record.stderr.splitlines()) == [
        f"child {n} on stderr" for n in range(3)
    ]
    assert record.variant["start_method"] == method
    assert record.left_running == []


LINES = """
from multiprocessing import Process, Barrier

def say(barrier, letter):
    barrier.wait()
    for _ in range(200):
        print(letter * 40)

if __name__ == "__main__":
    barrier = Barrier(3)
    children = [Process(target=say, args=(barrier, c)) for c in "abc"]
    for child in children:
        child.start()
    for child in children:
        child.join()
"""


@pytest.mark.parametrize("method", METHODS)
def test_whole_lines(project: Project, method: str) -> None:
    """Lines that processes print at the same time are not mixed."""
    record = project.run(LINES, method=method)
    assert record.status == "passed"
    assert sorted(record.stdout.splitlines()) == sorted(
        c * 40 for c in "abc" for _ in range(200)
    )


@pytest.mark.parametrize("method", METHODS)
def test_start_method(project: Project, method: str) -> None:
    """A variant changes the default start method, of executors and children too."""
    record = project.run(
        """
        import multiprocessing
        from concurrent.futures import ProcessPoolExecutor

        def main():
            print(multiprocessing.get_start_method())
            print(type(multiprocessing.Process()._popen).__name__)
            with ProcessPoolExecutor(1) as pool:
                print(pool._mp_context.get_start_method())
                print(pool.submit(multiprocessing.get_start_method).result())

        if __name__ == "__main__":
            main()
        """,
        method=method,
    )
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [method, "NoneType", method, method]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("own", METHODS)
def test_own_start_method(project: Project, method: str, own: str) -> None:
    """A program that chooses its start method keeps its choice."""
    record = project.run(
        f"""
        import multiprocessing

        if __name__ == "__main__":
            multiprocessing.set_start_method({own!r})
            print(multiprocessing.get_start_method())
            child = multiprocessing.Process(target=print, args=("child",))
            child.start()
            child.join()
            print(type(child).__name__, type(child._popen).__module__)
        """,
        method=method,
    )
    assert (record.status, record.reason) == ("passed", "")
    module = f"multiprocessing.popen_{own}_{'win32' if os.name == 'nt' else 'posix'}"
    module = {"fork": "multiprocessing.popen_fork"}.get(own, module)
    module = module.replace("forkserver_posix", "forkserver")
    assert record.stdout.splitlines() == [own, "child", f"Process {module}"]


@needs_posix
def test_ctrl_c_inside(project: Project) -> None:
    """A program that sends itself SIGINT meets KeyboardInterrupt, as in a shell."""
    record = project.run(
        """
        import os, signal
        try:
            os.kill(os.getpid(), signal.SIGINT)
        except KeyboardInterrupt:
            print("interrupted")
        """
    )
    assert record.stdout == "interrupted\n"


@needs_posix
def test_signals_as_in_a_shell(project: Project) -> None:
    """No signal is ignored or blocked from the start, as it is after ``nohup``."""
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        record = project.run(
            """
            import signal
            known = [n for n in signal.valid_signals() if isinstance(n, signal.Signals)]
            odd = [n.name for n in known if signal.getsignal(n) == signal.SIG_IGN]
            print(odd, signal.pthread_sigmask(signal.SIG_BLOCK, []))
            """
        )
    finally:
        signal.signal(signal.SIGHUP, before)
    kept = {s.name for s in (signal.SIGPIPE, signal.SIGXFSZ)}
    told, _, mask = record.stdout.strip().partition("] ")
    ignored = set(told.strip("[]").replace("'", "").split(", ")) - {""}
    assert ignored <= kept
    assert mask == "set()"


@needs_fork
def test_many_at_once(project: Project) -> None:
    """Records made side by side do not mix their output."""
    from evidence.runner import Runner

    runner = Runner(project.root)
    jobs = [
        runner.job(
            project.snippet(
                f"import os\nos.fork()\nfor _ in range(20): print('{n}' * 30)",
                header="[tool.evidence]\norder = 'any'",
                name=f"topic/n{n}",
            )
        )
        for n in range(6)
    ]
    records = runner.run_all(jobs)
    assert [record.id for record in records] == [f"topic/n{n}" for n in range(6)]
    for n, record in enumerate(records):
        assert (record.status, record.reason) == ("passed", "")
        assert set(record.stdout.split()) == {f"{n}" * 30}
