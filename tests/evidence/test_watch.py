"""Tests of the command that watches any program: real programs, real signals."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import suppress
from html.parser import HTMLParser
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from evidence import watch
from tests.evidence.support import (
    ROOT,
    all_gone,
    is_alive,
    needs_linux,
    needs_posix,
)

VOID = {"meta", "link", "br", "img", "input", "hr"}


class Page(HTMLParser):
    """A report as a browser reads it: it must be whole, and load nothing."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.loads: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what is open, and what would be loaded."""
        if tag not in VOID:
            self.open.append(tag)
        for name, value in attrs:
            if name in ("src", "srcset", "data", "poster") and tag != "a":
                self.loads.append(f"{tag} {value}")
            if name == "href" and tag != "a":
                self.loads.append(f"{tag} {value}")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take an SVG shape, which is open and closed at once."""

    def handle_endtag(self, tag: str) -> None:
        """Hold an end against what is open."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Keep the text, that of scripts and styles left out."""
        if not {"script", "style"} & set(self.open):
            self.words.append(data)

    @property
    def text(self) -> str:
        """All that a reader sees."""
        return "".join(self.words)


class Desk:
    """A reader's folder, with programs nobody here wrote."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = os.environ | {"PYTHONPATH": str(ROOT)}

    def script(self, source: str, name: str = "mine.py") -> Path:
        """Write a program."""
        file = self.folder / name
        file.write_text(dedent(source), encoding="utf-8")
        return file

    def command(self, *words: str) -> list[str]:
        """Return the words of ``python -m evidence watch …``."""
        return [sys.executable, "-m", "evidence", "watch", *words]

    def watch(
        self, *words: str, given: bytes = b"", timeout: float = 45
    ) -> subprocess.CompletedProcess[bytes]:
        """Watch a program to its end."""
        return subprocess.run(
            self.command(*words),
            check=False,
            capture_output=True,
            input=given,
            cwd=self.folder,
            env=self.env,
            timeout=timeout,
        )

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """Start to watch a program, in a process group of its own."""
        return subprocess.Popen(
            self.command(*words),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=self.folder,
            env=self.env,
            start_new_session=True,
        )

    def page(self, name: str = "watch.html") -> Page:
        """Read a report; it is whole and loads nothing."""
        page = Page((self.folder / name).read_text(encoding="utf-8"))
        assert page.open == []
        assert page.loads == []
        return page

    def data(self) -> dict[str, Any]:
        """Read what ``--json data.json`` wrote."""
        text = (self.folder / "data.json").read_text(encoding="utf-8")
        found: dict[str, Any] = json.loads(text)
        return found


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return an empty folder of a reader's."""
    folder = tmp_path / "desk"
    folder.mkdir()
    return Desk(folder)


TELL = "import os, sys; print(sys.argv[1:]); print(os.getcwd()); print(sys.path[0])"


def test_arguments(desk: Desk) -> None:
    """All after the script is the script's, options of our own names too."""
    desk.script(TELL)
    done = desk.watch("mine.py", "--output", "x", "-m", "--json=y", "--", "-h")
    assert done.returncode == 0
    argv, cwd, path = done.stdout.decode().splitlines()
    assert argv == str(["--output", "x", "-m", "--json=y", "--", "-h"])
    assert cwd == path == os.path.realpath(desk.folder)
    assert [file.name for file in desk.folder.glob("*.html")] == ["watch.html"]


def test_module(desk: Desk) -> None:
    """A module is found in the reader's folder and gets its arguments."""
    (desk.folder / "pkg").mkdir()
    desk.script(TELL, "pkg/__main__.py")
    done = desk.watch("--output=a.html", "-m", "pkg", "-x", "--end")
    assert done.stdout.decode().splitlines()[0] == "['-x', '--end']"
    assert "python -m pkg -x --end" in desk.page("a.html").text


def test_any_program(desk: Desk) -> None:
    """After two dashes comes any program, also one that is no Python."""
    done = desk.watch("--json", "data.json", "--", sys.executable, "-c", "print(7)")
    assert (done.returncode, done.stdout) == (0, os.linesep.encode().join([b"7", b""]))
    assert desk.data()["python"]["version"] == sys.version.split()[0]


def test_other_python(desk: Desk) -> None:
    """The Python that was asked for runs the script."""
    desk.script("import sys; print(sys.executable)")
    done = desk.watch("--python", sys.executable, "mine.py")
    assert done.stdout.decode().strip() == sys.executable


def test_environment(desk: Desk) -> None:
    """The program's environment is the reader's, and nothing is put into it."""
    desk.script(
        """
        import json, os, sys
        print(json.dumps([dict(os.environ), sorted(sys.modules)]))
        """
    )
    command = [sys.executable, "mine.py"]
    plain = subprocess.run(
        command, check=True, capture_output=True, cwd=desk.folder, env=desk.env
    )
    watched = desk.watch("mine.py")
    assert json.loads(watched.stdout) == json.loads(plain.stdout)


def test_input(desk: Desk) -> None:
    """What is piped in goes to the program, every byte of it."""
    desk.script("import sys; print(sum(sys.stdin.buffer.read()))")
    given = bytes(range(256)) * 1000
    done = desk.watch("mine.py", given=given)
    assert int(done.stdout) == sum(given)


def test_output(desk: Desk) -> None:
    """Each stream is echoed byte for byte to the one of ours."""
    desk.script(
        r"""
        import sys
        sys.stdout.buffer.write(bytes(range(256)) * 4000)
        sys.stderr.write("\x1b[31mred\x1b[0m 10 %\r20 %\n<b> & last")
        """
    )
    done = desk.watch("mine.py")
    assert done.stdout == bytes(range(256)) * 4000
    assert done.stderr.startswith(b"\x1b[31mred\x1b[0m 10 %\r20 %\n<b> & last")
    page = desk.page()
    assert "\x1b" not in page.text
    assert "20 %\n<b> & last" in page.text
    assert "only the first 256 KiB of each stream were kept" in page.text


@pytest.mark.parametrize("code", [0, 3])
def test_exit_status(desk: Desk, code: int) -> None:
    """The exit status is the program's, and the report says it in words."""
    done = desk.watch("--", sys.executable, "-c", f"raise SystemExit({code})")
    assert done.returncode == code
    assert f"with exit status {code}." in desk.page().text


def test_crash(desk: Desk) -> None:
    """A program that crashes has its traceback on the terminal and in the report."""
    desk.script("1 / 0")
    done = desk.watch("mine.py")
    assert done.returncode == 1
    assert b"ZeroDivisionError" in done.stderr
    assert "ZeroDivisionError" in desk.page().text


@needs_posix
@pytest.mark.parametrize("name", ["SIGTERM", "SIGKILL", "SIGSEGV"])
def test_signal(desk: Desk, name: str) -> None:
    """After a signal the status is 128 and its number, and the words name it."""
    number = signal.Signals[name]
    desk.script(f"import os, time; os.kill(os.getpid(), {int(number)}); time.sleep(20)")
    done = desk.watch("mine.py")
    assert done.returncode == 128 + number
    text = desk.page().text
    assert f"It was ended by {name} after" in text
    assert f"{name} ended it." in text


@needs_posix
def test_ctrl_c(desk: Desk) -> None:
    """Ctrl-C is the program's own affair; the report is written after it."""
    desk.script(
        """
        import time
        try:
            print("ready", flush=True)
            for _ in range(600):
                time.sleep(0.05)  # a signal just before one long sleep would wait
        except KeyboardInterrupt:
            print("cleaned up", flush=True)
            raise SystemExit(7)
        """
    )
    with desk.start("mine.py") as watcher:
        assert watcher.stdout
        assert watcher.stdout.readline() == b"ready\n"
        os.killpg(watcher.pid, signal.SIGINT)
        out, err = watcher.communicate(timeout=20)
    assert out == b"cleaned up\n"
    assert b"Traceback" not in err
    assert watcher.returncode == 7
    assert "cleaned up" in desk.page().text


@needs_posix
def test_ctrl_c_is_not_caught_by_us(desk: Desk) -> None:
    """A program that does not catch Ctrl-C ends by it, with status 130."""
    desk.script(
        """
        import time
        print("ready", flush=True)
        for _ in range(600):
            time.sleep(0.05)
        """
    )
    with desk.start("mine.py") as watcher:
        assert watcher.stdout
        assert watcher.stdout.readline() == b"ready\n"
        os.killpg(watcher.pid, signal.SIGINT)
        _, err = watcher.communicate(timeout=20)
    assert err.count(b"KeyboardInterrupt") == 1
    assert watcher.returncode == 130
    assert "SIGINT ended it" in desk.page().text


@needs_posix
def test_asked_to_end(desk: Desk) -> None:
    """SIGTERM to us is passed on to the program, and reported."""
    desk.script("import time; print('ready', flush=True); time.sleep(30)")
    with desk.start("mine.py") as watcher:
        assert watcher.stdout
        assert watcher.stdout.readline() == b"ready\n"
        watcher.terminate()
        watcher.communicate(timeout=20)
    assert watcher.returncode == 128 + signal.SIGTERM
    assert "SIGTERM ended it" in desk.page().text


@needs_linux
def test_asked_to_end_again_and_again(desk: Desk) -> None:
    """However often and fast, and whoever gets it first, the end is noticed."""
    desk.script("import time; print('ready', flush=True); time.sleep(30)")
    for _ in range(5):
        with desk.start("mine.py") as watcher:
            assert watcher.stdout
            assert watcher.stdout.readline() == b"ready\n"
            for _ in range(20):
                with suppress(ProcessLookupError):
                    os.killpg(watcher.pid, signal.SIGTERM)
                time.sleep(0.001)
            watcher.communicate(timeout=20)
        assert watcher.returncode == 128 + signal.SIGTERM


@needs_posix
def test_live_output(desk: Desk) -> None:
    """A line is on the terminal before the program ends."""
    desk.script(
        """
        import pathlib, time
        print("first", flush=True)
        while not pathlib.Path("go").exists():
            time.sleep(0.01)
        print("second")
        """
    )
    with desk.start("mine.py") as watcher:
        assert watcher.stdout
        assert watcher.stdout.readline() == b"first\n"
        assert watcher.poll() is None
        assert not (desk.folder / "watch.html").exists()
        (desk.folder / "go").touch()
        out, _ = watcher.communicate(timeout=20)
    assert out == b"second\n"
    assert watcher.returncode == 0


@needs_posix
def test_nobody_reads(desk: Desk) -> None:
    """Where our output is closed, an endless program is told so, and ends."""
    desk.script("while True: print('y')")
    with desk.start("mine.py") as watcher:
        assert watcher.stdout
        assert watcher.stdout.read(2) == b"y\n"
        watcher.stdout.close()
        assert watcher.wait(20) != 0
        assert watcher.stderr
        assert b"BrokenPipeError" in watcher.stderr.read()


LEAVES = """
import subprocess, sys
words = [sys.executable, "-c", "import time; time.sleep(40)"]
child = subprocess.Popen(words, start_new_session=True, stdout=subprocess.DEVNULL)
print(child.pid)
"""


@needs_linux
@pytest.mark.parametrize("end", [True, False])
def test_left_running(desk: Desk, end: bool) -> None:
    """What outlives the program is named, and ended only where that was asked for."""
    desk.script(LEAVES)
    done = desk.watch(*(["--end"] if end else []), "mine.py")
    pid = int(done.stdout)
    alive = is_alive(pid)
    all_gone([pid], 0)  # whatever comes out
    assert alive != end
    told = "ended" if end else "still running"
    assert done.returncode == 0
    text = desk.page().text
    assert "One process outlived the program" in text
    assert f"(PID {pid}, {told})" in text


@needs_linux
def test_left_with_our_output(desk: Desk) -> None:
    """One that is left with our output in its hands does not hold us up."""
    desk.script(LEAVES.replace(", stdout=subprocess.DEVNULL", ""))
    done = desk.start("mine.py")
    assert done.stdout
    pid = int(done.stdout.readline())
    try:
        assert done.wait(20) == 0
    finally:
        all_gone([pid], 0)
        done.communicate()


@needs_linux
def test_many_short_processes(desk: Desk) -> None:
    """Two hundred short processes make one small page, and a sentence."""
    desk.script(
        """
        import os
        for _ in range(200):
            if os.fork() == 0:
                os._exit(0)
            os.wait()
        """
    )
    done = desk.watch("--json", "data.json", "mine.py", timeout=50)
    assert done.returncode == 0
    assert (desk.folder / "watch.html").stat().st_size < 300 * 1024
    desk.page()
    assert desk.data()["wall_s"] < 20


@needs_linux
def test_many_threads(desk: Desk) -> None:
    """Of two hundred threads, those that ran longest are drawn, and a note says so."""
    desk.script(
        """
        import threading, time
        done = threading.Event()

        def work():
            until = time.thread_time() + 0.3
            while time.thread_time() < until:
                pass

        threads = [threading.Thread(target=done.wait) for _ in range(199)]
        threads.insert(150, threading.Thread(target=work))
        for thread in threads:
            thread.start()
        threads[150].join()
        done.set()
        """
    )
    desk.watch("--json", "data.json", "mine.py", timeout=50)
    assert (desk.folder / "watch.html").stat().st_size < 300 * 1024
    text = (desk.folder / "watch.html").read_text(encoding="utf-8")
    rans = [
        float(ran) for ran in re.findall(r'class="lane"[^>]*data-ran="(\S+)"', text)
    ]
    assert len(rans) <= 40
    assert max(rans) > 0.1
    assert re.search(r"and \d+ more lanes, not drawn", text)


@needs_linux
def test_crowd(desk: Desk) -> None:
    """Processes that hardly lived share a row; one that stayed has its own."""
    desk.script(
        """
        import os, time
        stays = os.fork()
        if stays == 0:
            time.sleep(3)
            os._exit(0)
        print(stays)
        for _ in range(60):
            if os.fork() == 0:
                time.sleep(0.01)
                os._exit(0)
            os.wait()
        time.sleep(2)
        """
    )
    done = desk.watch("mine.py", "--output", timeout=50)
    text = (desk.folder / "watch.html").read_text(encoding="utf-8")
    names = re.findall(r'class="lane" data-name="([^"]*)"', text)
    assert len(names) < 20
    assert any(re.match(r"\d+ processes of under \d+ ms", name) for name in names)
    assert any(name.endswith(f"PID {int(done.stdout)}") for name in names)


@needs_linux
def test_sentences_and_strip(desk: Desk) -> None:
    """A report names command, threads, memory, output and what was seen."""
    desk.script(
        """
        import threading, time
        for name in ("one", "two", "three"):
            thread = threading.Thread(target=time.sleep, args=(0.3,))
            thread.start()
            thread.join()
            print("joined", name)
        """
    )
    done = desk.watch("--json", "data.json", "mine.py", "an argument")
    page = desk.page()
    assert "python mine.py 'an argument'" in page.text
    assert "3 threads that lived one after another" in page.text
    assert "3 threads that lived one after another" in done.stderr.decode()
    for fact in ("cores busy", "memory at most", sys.version.split()[0], "joined two"):
        assert fact in page.text
    data = desk.data()
    assert (data["processes"], data["threads"], data["exit_code"]) == (1, 4, 0)
    assert [line["text"] for line in data["lines"]] == [
        f"joined {name}" for name in ("one", "two", "three")
    ]


@pytest.mark.parametrize(
    "words",
    [
        ["nowhere.py", "--x"],
        ["--", "no-such-program-anywhere"],
        ["--"],
        ["-m"],
        [],
        ["--python", "no-such-python", "mine.py"],
        ["--output", "no/such/folder/a.html", "mine.py"],
        ["--outputs", "x", "mine.py"],
    ],
    ids=" ".join,
)
def test_mistakes(desk: Desk, words: list[str]) -> None:
    """A mistake is told in one clear line, with status 2; nothing was run."""
    desk.script("open('ran', 'w').close()")
    done = desk.watch(*words)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    options = ("--python", "--output", "--")
    named = next((word for word in words if word not in options), "")
    assert named.encode() in done.stderr
    assert sorted(file.name for file in desk.folder.iterdir()) == ["mine.py"]


@needs_posix
def test_never_half_written(desk: Desk) -> None:
    """A report that cannot be written leaves the last one as it was."""
    desk.script("print(1)")
    (desk.folder / "watch.html").write_text("the last one", encoding="utf-8")
    # No file may grow beyond a few bytes: as on a full disk.
    limited = ["/bin/sh", "-c", 'ulimit -f 1; exec "$@"', "sh"]
    done = subprocess.run(
        [*limited, *desk.command("mine.py")],
        check=False,
        capture_output=True,
        cwd=desk.folder,
        env=desk.env | {"PYTHONDONTWRITEBYTECODE": "1"},
        timeout=45,
    )
    assert done.returncode == 2
    assert done.stdout == b"1\n"
    assert b"Traceback" not in done.stderr
    last = (desk.folder / "watch.html").read_text(encoding="utf-8")
    assert last == "the last one"
    assert not list(desk.folder.glob(".writing-*"))


def test_needs_no_site_generator() -> None:
    """The command needs none of the packages that build the guide."""
    asks = "import sys, evidence.__main__; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", asks], check=True, capture_output=True, cwd=ROOT
    )
    loaded = set(done.stdout.decode().split())
    assert "evidence.watch" in loaded
    assert not loaded & {"markdown", "markdown_exec", "mkdocs", "pymdownx"}


def test_guide_address(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Sentences are linked to the guide where it is published, and named elsewhere."""
    page = {"title": "A page", "address": "a/"}
    monkeypatch.setattr(watch, "HERE", tmp_path)
    config = tmp_path / "mkdocs.yml"
    for address, expected in (
        ("http://127.0.0.1:8000/", "A page (<code>a/</code>)"),
        ("https://example.org/guide", '<a href="https://example.org/guide/a/">'),
    ):
        config.write_text(f"site_name: x\nsite_url: {address}\n", encoding="utf-8")
        assert expected in watch._sentence("Seen.", page)  # noqa: SLF001
