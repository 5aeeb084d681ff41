"""Attack claims: run each snippet's own test on every mutant of it.

A mutant whose test fails is *killed*. One that passes is a *survivor*: the test would
not notice if the snippet were wrong like that. Where timing decides, every one of some
runs has to fail. Tests run in arenas, copies of the project in which one file at a
time is broken; the project itself is never touched.
"""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from filelock import FileLock

from evidence.catalog import Snippet
from evidence.machine import this_machine
from evidence.mutants import Mutant, mutants
from evidence.runner import ALONE

PARTS = ("evidence", "snippets", "tests", "mkdocs.yml", "pyproject.toml")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.pyc", "site")
RUNS = 3  # of a mutant whose fate timing decides
# How long a test may take on a mutant: so many times as long as on the snippet,
# and some seconds. What takes longer hangs.
TIMES, SECONDS = 3, 3
HANGS = "hangs"
FIRST = 120  # seconds that a test may take on the snippet itself


class ArenaError(Exception):
    """An arena that ended before its test did."""


@dataclass(frozen=True)
class Attacked:
    """One snippet, and what came of each of its mutants; or why it was not attacked."""

    snippet: Snippet
    fates: list[tuple[Mutant, str]]  # why it was killed; nothing for a survivor
    trouble: str = ""


class Arena:
    """A copy of the project in a folder of its own, and a process that tests there."""

    def __init__(self, root: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="arena-"))
        for part in PARTS:
            if (root / part).is_dir():
                shutil.copytree(root / part, self.folder / part, ignore=LEFT_OUT)
            else:
                shutil.copy(root / part, self.folder / part)
        scratch = self.folder / "tmp"
        scratch.mkdir()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "evidence.arena"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=self.folder,
            env=os.environ | {"TMPDIR": str(scratch), "PYTHONDONTWRITEBYTECODE": "1"},
            text=True,
        )

    def test(self, snippet: Snippet, source: str, deadline: float) -> dict[str, Any]:
        """Run a snippet's test with another text in the snippet's place."""
        file = self.folder / "snippets" / f"{snippet.id}.py"
        kept = file.read_bytes()
        file.write_text(source, encoding="utf-8")
        order = {"file": f"tests/{test_of(snippet)}", "deadline": deadline}
        process = self._process
        assert process.stdin  # noqa: S101 (for the type checker: it is a pipe)
        assert process.stdout  # noqa: S101 (ditto)
        try:
            process.stdin.write(json.dumps(order) + "\n")
            process.stdin.flush()
            answer = process.stdout.readline()
        finally:
            file.write_bytes(kept)
        if not answer:
            raise ArenaError(f"{snippet.id}: the arena of its test was ended")
        for left in (self.folder / "tmp").iterdir():
            shutil.rmtree(left, ignore_errors=True)
        told: dict[str, Any] = json.loads(answer)
        return told

    def end(self) -> None:
        """End the process, with what it tests just now, and remove the copy."""
        self._process.terminate()
        self._process.communicate()
        shutil.rmtree(self.folder, ignore_errors=True)


def test_of(snippet: Snippet) -> str:
    """Return the path of a snippet's test, below the folder of all tests."""
    topic, name = snippet.id.split("/")
    return f"snippets/{topic}/test_{name}.py"


def attack_all(
    root: Path, snippets: Iterable[Snippet], done: Callable[[Attacked], None]
) -> None:
    """Attack snippets side by side; those whose test must be alone come last.

    ``done`` is told of each as it is finished, in one thread at a time.
    """
    alone: list[Snippet] = []
    together: queue.SimpleQueue[Snippet] = queue.SimpleQueue()
    for snippet in snippets:
        text = (root / "tests" / test_of(snippet)).read_text(encoding="utf-8")
        if "mark.alone" in text:
            alone.append(snippet)
        else:
            together.put(snippet)
    lock = threading.Lock()

    def work(arena: Arena) -> None:
        while True:
            try:
                snippet = together.get_nowait()
            except queue.Empty:
                return
            found = _attack(arena, snippet)
            with lock:
                done(found)

    # Two more than cores: a mutant that hangs needs none.
    count = min(together.qsize(), this_machine().cores + 2) or 1
    with ThreadPoolExecutor(count) as pool, _arenas(root, count) as arenas:
        for future in [pool.submit(work, arena) for arena in arenas]:
            future.result()
    if alone:
        with _arenas(root, 1) as (arena,), FileLock(ALONE, mode=0o666):
            for snippet in alone:
                done(_attack(arena, snippet))


@contextmanager
def _arenas(root: Path, count: int) -> Iterator[list[Arena]]:
    arenas: list[Arena] = []
    try:
        arenas += (Arena(root) for _ in range(count))
        yield arenas
    finally:
        for arena in arenas:
            arena.end()


def _attack(arena: Arena, snippet: Snippet) -> Attacked:
    wrong = mutants(snippet)
    if not wrong:
        return Attacked(snippet, [])
    right = arena.test(snippet, snippet.source, FIRST)
    if right["failed"]:
        return Attacked(snippet, [], f"its own test fails: {right['why']}")
    if not right["passed"]:
        return Attacked(snippet, [], "its test is skipped here")
    fates: list[tuple[Mutant, str]] = []
    for mutant in wrong:
        why = ""
        for _ in range(RUNS if mutant.chancy else 1):
            now = arena.test(snippet, mutant.source, SECONDS + TIMES * right["seconds"])
            why = now["why"] if now["failed"] else ""
            if now["skipped"] > right["skipped"] and not why:
                return Attacked(snippet, [], "other programs had the cores")
            if not why or why == HANGS:  # which chance does not bring about
                break
        fates.append((mutant, why))
    return Attacked(snippet, fates)
