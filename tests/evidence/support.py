"""What the tests of the recorder share: small projects and real processes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import psutil
import pytest

from evidence.catalog import Snippet, read
from evidence.machine import interpreter
from evidence.record import Record
from evidence.runner import Runner

ROOT = Path(__file__).parents[2]
CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1

needs_posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
needs_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux has subreapers"
)
needs_fork = pytest.mark.skipif(
    "fork" not in interpreter().start_methods, reason="this platform has no fork"
)

# Lets a program tell a test something, even when it has no output any more.
NOTE = """
def note(*words):
    with open({path!r}, "a") as file:
        file.write(" ".join(map(str, words)) + "\\n")
"""


class Project:
    """A small project of its own: ``snippets/``, ``docs/`` and ``mkdocs.yml``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.notes_file = root.parent / f"{root.name}-notes"
        (root / "docs").mkdir(parents=True)
        (root / "mkdocs.yml").write_text("site_name: A test\n", encoding="utf-8")

    def write(self, name: str, text: str) -> Path:
        """Write a file of the project."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        return file

    def program(self, source: str, *, header: str = "", claim: str = "A claim.") -> str:
        """Return a program's text: a claim, a header, ``note()`` and the source."""
        lines = [f"# {line}".rstrip() for line in dedent(header).strip().splitlines()]
        block = ["# /// script", *lines, "# ///"] if lines else []
        note = NOTE.format(path=str(self.notes_file)) if "note(" in source else ""
        return "\n".join([f'"""{claim}"""', *block, note, dedent(source)])

    def snippet(
        self, source: str, *, header: str = "", name: str = "topic/one"
    ) -> Snippet:
        """Write a snippet and read it back."""
        text = self.program(source, header=header)
        return read(self.write(f"snippets/{name}.py", text), self.root)

    def run(
        self,
        source: str,
        *,
        header: str = "",
        timeout: float = 30,
        repeat: int = 0,
        method: str | None = None,
        python: str | None = None,
    ) -> Record:
        """Run a program as the snippet ``topic/one``, now."""
        runner = Runner(self.root)
        snippet = self.snippet(source, header=header)
        if snippet.timeout != 30:  # the header's own
            timeout = snippet.timeout
        job = runner.job(replace(snippet, timeout=timeout), method, python)
        return runner.run(job, repeat=repeat)

    def command(self, *words: str) -> list[str]:
        """Return the words of ``python -m evidence …``."""
        return [sys.executable, "-m", "evidence", *words]

    @property
    def environment(self) -> dict[str, str]:
        """The environment of commands: they find this recorder from anywhere."""
        return os.environ | {
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            "NO_MKDOCS_2_WARNING": "1",
        }

    def cli(
        self, *words: str, cwd: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run ``python -m evidence …`` in the project to its end."""
        return subprocess.run(
            self.command(*words),
            check=False,
            capture_output=True,
            text=True,
            cwd=cwd or self.root,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            timeout=50,
        )

    def start(self, *words: str) -> subprocess.Popen[str]:
        """Start ``python -m evidence …`` in a process group of its own."""
        return subprocess.Popen(
            self.command(*words),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
            cwd=self.root,
            env=self.environment,
            start_new_session=True,
        )

    def notes(self) -> list[str]:
        """Return what programs noted, in the order in which they did."""
        if not self.notes_file.exists():
            return []
        return self.notes_file.read_text(encoding="utf-8").splitlines()

    def pids(self) -> list[int]:
        """Return the process ids that programs noted."""
        return [int(line) for line in self.notes()]


def is_alive(pid: int) -> bool:
    """Tell whether a process lives; a zombie does not."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False


def until(condition: Callable[[], bool], seconds: float = 20) -> bool:
    """Wait until a condition holds; tell whether it did in time."""
    stop = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > stop:
            return False
        time.sleep(0.01)
    return True


def all_gone(pids: Iterable[int], seconds: float = 5) -> bool:
    """Wait until all of the processes are gone; end those that are not."""
    pids = list(pids)
    gone = until(lambda: not any(map(is_alive, pids)), seconds)
    for pid in pids:
        if is_alive(pid):  # a failing test leaves nothing behind either
            os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    return gone


def executable(name: str) -> str:
    """Return the path of a program, or skip the test where there is none."""
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not on PATH")
    return found
