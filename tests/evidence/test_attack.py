"""Tests of the attack: whose test notices, whose does not, and what is kept of it."""

from __future__ import annotations

import os
import signal

import pytest

from evidence.attack import HANGS, Attacked, attack_all
from evidence.catalog import Snippet, by_id, without_reasons
from evidence.fates import PLACE, current, fate_of, idle, read, unexplained
from tests.evidence.support import (
    NOTE,
    ROOT,
    Project,
    all_gone,
    needs_posix,
    until,
)

pytestmark = pytest.mark.timeout(120)
COUNTER = '''
from threading import Lock

class Counting:
    """Two threads in one: the second comes while the first is inside."""

    def __init__(self):
        self.lock = Lock()
        self.inside = 0

    def once(self, meanwhile):
        with self.lock:
            self.inside += 1
            meanwhile()
            most = self.inside
            self.inside -= 1
        return most
'''
NOTICES = """
from snippets.topic.one import Counting

def test_one_at_a_time():
    counting = Counting()
    refused = []
    counting.once(lambda: refused.append(not counting.lock.acquire(blocking=False)))
    assert refused == [True]
"""
PASSES = """
from snippets.topic.one import Counting

def test_it_runs():
    assert Counting().once(lambda: None) == 1
"""


def prepare(project: Project, snippet_id: str, test: str) -> None:
    """Give a project what an arena copies, and a test of this text."""
    for part in ("evidence", "pyproject.toml"):
        there = project.root / part
        if not there.exists():
            there.symlink_to(ROOT / part)
    topic, name = snippet_id.split("/")
    project.write(f"tests/snippets/{topic}/test_{name}.py", test)


def attacked(project: Project, snippet: Snippet, test: str) -> Attacked:
    """Attack a snippet whose test is this text."""
    prepare(project, snippet.id, test)
    found: list[Attacked] = []
    attack_all(project.root, [snippet], found.append)
    (only,) = found
    return only


def test_killed_and_survived(project: Project) -> None:
    """A test that looks at the lock kills; one that only runs the program does not."""
    snippet = project.snippet(COUNTER)
    sharp = attacked(project, snippet, NOTICES)
    assert [(m.operator, bool(why)) for m, why in sharp.fates] == [("not taken", True)]
    blunt = attacked(project, snippet, PASSES)
    assert [(m.operator, why) for m, why in blunt.fates] == [("not taken", "")]


@needs_posix
def test_what_hangs_is_ended(project: Project) -> None:
    """A mutant that hangs is killed by the deadline, and so is all it started."""
    snippet = project.snippet(
        """
        import subprocess, sys
        from threading import Event

        def main():
            code = "import time; time.sleep(600)"
            child = subprocess.Popen([sys.executable, "-c", code])
            note(child.pid)
            done = Event()
            done.set()
            done.wait()
            child.kill()
            child.wait()
        """
    )
    test = "from snippets.topic.one import main\ndef test_ends():\n    main()\n"
    found = attacked(project, snippet, test)
    fates = {mutant.before: why for mutant, why in found.fates}
    assert fates["done.set()"] == HANGS
    assert len(project.pids()) >= 2
    assert all_gone(project.pids())


def test_not_attacked(project: Project) -> None:
    """Where the snippet's own test fails, or is skipped, nothing is proved."""
    snippet = project.snippet(COUNTER)
    failing = attacked(project, snippet, "def test_it():\n    assert False\n")
    assert failing.trouble.startswith("its own test fails")
    skipped = attacked(
        project, snippet, "import pytest\ndef test_it():\n    pytest.skip('no')\n"
    )
    assert skipped.trouble == "its test is skipped here"


def test_the_project_is_not_touched(project: Project) -> None:
    """Mutants are written into copies."""
    snippet = project.snippet(COUNTER)
    before = snippet.path.read_bytes(), snippet.path.stat().st_mtime_ns
    attacked(project, snippet, NOTICES)
    assert (snippet.path.read_bytes(), snippet.path.stat().st_mtime_ns) == before


@needs_posix
def test_interrupted(project: Project) -> None:
    """Ctrl-C ends what is being tested, and removes the copies."""
    project.snippet("def main():\n    done.wait()\n", name="topic/one")
    test = NOTE.format(path=str(project.notes_file)) + (
        "import os, time\ndef test_it():\n    note(os.getpid())\n    time.sleep(600)\n"
    )
    prepare(project, "topic/one", test)
    command = project.start("mutants")
    assert until(lambda: len(project.pids()) == 1)
    os.killpg(command.pid, signal.SIGINT)
    assert command.wait(timeout=30) == 130
    command.communicate()
    assert all_gone(project.pids())


def test_fates_are_kept(project: Project) -> None:
    """The command keeps what it found, and attacks again only what changed."""
    snippet = project.snippet(COUNTER)
    attacked(project, snippet, PASSES)
    done = project.cli("mutants")
    assert done.returncode == 1
    assert "not taken: with self.lock:: its test passes all the same" in done.stderr
    fate = read(project.root / PLACE)[snippet.id]
    assert (fate.killed, fate.survived) == ({}, ("not taken: with self.lock:",))
    again = project.cli("mutants")
    assert "killed  topic/one" not in again.stdout
    project.write("tests/snippets/topic/test_one.py", NOTICES)
    mended = project.cli("mutants")
    assert (mended.returncode, mended.stderr) == (0, "")
    assert read(project.root / PLACE)[snippet.id].killed == {"not taken": 1}


def test_reasons(project: Project) -> None:
    """A reason in the header explains a survivor; one that nobody needs is idle.

    It changes neither the program nor what is known of it.
    """
    bare = project.snippet(COUNTER)
    fate = fate_of(attacked(project, bare, PASSES), project.root)
    assert unexplained(bare, fate) == ["not taken: with self.lock:"]
    header = (
        "\n# /// script\n# [tool.evidence.survivors]\n"
        '# "not taken" = "one thread"\n# "left out: join" = "none"\n# ///\n'
    )
    bare.path.write_text(bare.source + header, encoding="utf-8")
    told = by_id(bare.id, project.root)
    assert without_reasons(told.source) == bare.source
    assert current({told.id: fate}, told, project.root) == fate
    assert unexplained(told, fate) == []
    assert idle(told, fate) == ["left out: join"]
