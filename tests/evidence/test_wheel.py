"""Tests of the recorder as it is installed: a wheel, and what it declares, alone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from evidence.machine import interpreter, uv
from tests.evidence.support import ROOT, Project

pytestmark = [pytest.mark.xdist_group("wheel"), pytest.mark.timeout(240)]

Command = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the Python of an environment that has the wheel, and nothing else."""
    program = uv()
    if not program:
        pytest.skip("uv is not here, and builds the wheel")
    place = tmp_path_factory.mktemp("wheel")
    inside = place / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    python = inside / "python"

    def run(*words: str | Path) -> None:
        subprocess.run([program, *words, "--quiet"], check=True, cwd=place)

    run("build", "--wheel", "--out-dir", place, ROOT)
    run("venv", "--no-project", "--python", sys.executable, place / "env")
    run("pip", "install", "--python", python, *place.glob("*.whl"))
    return python


@pytest.fixture
def evidence(installed: Path, project: Project) -> Command:
    """Return a function that runs a command of the wheel, in a project or elsewhere."""
    known = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    if program := uv():
        known["UV"] = program

    def run(*words: str, cwd: Path = project.root) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [installed, "-m", "evidence", *words],
            check=False,
            capture_output=True,
            text=True,
            cwd=cwd,
            env=known,
            stdin=subprocess.DEVNULL,
        )

    return run


def test_alone(installed: Path, tmp_path: Path) -> None:
    """It is the wheel that is tested, without a package that draws pages."""
    asked = (
        "import importlib.util as u, evidence; print(evidence.__file__); "
        "print(any(map(u.find_spec, ('mkdocs', 'markdown', 'jinja2', 'matplotlib'))))"
    )
    said = subprocess.check_output(
        [installed, "-I", "-c", asked], cwd=tmp_path, text=True
    )
    place, found = said.splitlines()
    assert Path(place).is_relative_to(installed.parents[1])
    assert found == "False"


@pytest.mark.parametrize(
    "command", ["", "run", "matrix", "merge", "watch", "gc", "check"]
)
def test_help(evidence: Command, command: str) -> None:
    """Every command tells what it is for."""
    done = evidence(*command.split(), "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "usage: " in done.stdout


def test_any_file(evidence: Command, installed: Path, tmp_path: Path) -> None:
    """Any file is run, where there is no project; its record stays beside it."""
    (tmp_path / "own.py").write_text("print('mine')", encoding="utf-8")
    done = evidence("run", "own.py", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "mine" in done.stdout
    assert (tmp_path / ".evidence").is_dir()
    assert not [*installed.parents[1].rglob(".evidence")]


def test_processes_and_threads(evidence: Command, tmp_path: Path) -> None:
    """What looks into a program from inside is in the wheel, too."""
    source = (
        "import multiprocessing as m\nimport time\n\n"
        "if __name__ == '__main__':\n"
        "    p = m.get_context('spawn').Process(target=time.sleep, args=(0.2,))\n"
        "    p.start()\n    p.join()\n"
    )
    (tmp_path / "own.py").write_text(source, encoding="utf-8")
    done = evidence("run", "--json", "--start-method", "spawn", "own.py", cwd=tmp_path)
    record = json.loads(done.stdout)
    assert record["status"] == "passed"
    assert record["processes"] >= 2


def test_watch(evidence: Command, tmp_path: Path) -> None:
    """A report is drawn and dressed: its styles and its script come along."""
    (tmp_path / "own.py").write_text("print('mine')", encoding="utf-8")
    done = evidence("watch", "-o", "seen.html", "own.py", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "seen.html").read_text(encoding="utf-8")
    assert "mine" in page
    assert ".strip" in page  # of guide.css
    assert "<script>" in page


def test_project(evidence: Command, project: Project) -> None:
    """In a project, every command does its work."""
    project.snippet("print('first')")
    ours = interpreter().name
    pinned = f'```snippet python="{ours}"\ntopic/one\n```\n'
    project.write("docs/index.md", f"```snippet\ntopic/one\n```\n\n{pinned}")
    for words in (
        ["run", "topic/one"],
        ["matrix", "--python", ours],
        ["matrix", "--python", ours, "--fresh", "--output", "part.json"],
        ["merge", "part.json"],
        ["gc"],
    ):
        done = evidence(*words)
        assert done.returncode == 0, f"{words}: {done.stderr}"
    assert json.loads((project.root / "verdicts/verdicts.json").read_text())["snippets"]
    assert [*project.root.glob("verdicts/records/topic/one@*.json")]
    project.write("site/index.html", '<p data-snippet="topic/one"></p>')
    done = evidence("check")
    assert (done.returncode, done.stderr) == (
        1,
        "evidence: index.md: asks for topic/one, but the page does not show it\n",
    )
    project.write("site/index.html", '<p data-snippet="topic/one"></p>' * 2)
    done = evidence("check")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("words", ["matrix", "merge part.json", "gc", "check"])
def test_no_project(evidence: Command, tmp_path: Path, words: str) -> None:
    """What is about a project says that there is none, and leaves nothing behind."""
    folder = tmp_path / "empty"
    folder.mkdir()
    (folder / "part.json").touch()
    done = evidence(*words.split(), cwd=folder)
    assert done.returncode == 2
    assert done.stderr == (
        "evidence: no project: no mkdocs.yml in this folder or above it\n"
    )
    assert [file.name for file in folder.iterdir()] == ["part.json"]
