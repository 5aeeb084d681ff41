"""Tests of the digest: it names all that could change a run, and no more."""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from evidence import digest
from evidence.catalog import CatalogError, read
from evidence.machine import Interpreter, interpreter
from evidence.runner import Runner
from tests.evidence.support import ROOT, Project

PROGRAM = """
import json
import helper
from package.inner import deep
from package import sibling
"""
FILES = {
    "helper.py": "import far\n",
    "far.py": "from lonely import *\n",
    "lonely.py": "x = 1\n",
    "package/__init__.py": "from . import hidden\n",
    "package/hidden.py": "",
    "package/sibling.py": "from .inner.deep import x\n",
    "package/inner/__init__.py": "",
    "package/inner/deep.py": "from .. import cousin\nfrom ...outside import y\nx = 1\n",
    "package/cousin.py": "",
    "outside.py": "",
}
UNRELATED = ["other.py", "package/unused.py", "jsonx.py", "helper.txt"]


@pytest.fixture
def family(project: Project) -> Project:
    """Return a project whose snippet imports others, directly and not."""
    for name in [*FILES, *UNRELATED]:
        project.write(f"snippets/topic/{name}", FILES.get(name, "z = 0\n"))
    header = '[tool.evidence]\ndata = ["words.txt"]'
    project.write("snippets/topic/words.txt", "one two")
    project.snippet(PROGRAM, header=header)
    return project


def digest_of(project: Project, method: str | None = None) -> str:
    """Return the digest of the snippet as it stands now."""
    snippet = read(project.root / "snippets/topic/one.py", project.root)
    return Runner(project.root).job(snippet, method).digest


def test_stable(family: Project) -> None:
    """The same files give the same digest: 64 hex digits."""
    one = digest_of(family)
    assert one == digest_of(family)
    assert len(one) == 64
    assert set(one) <= set("0123456789abcdef")


@pytest.mark.parametrize("name", ["one.py", "words.txt", *FILES])
def test_file_that_matters(family: Project, name: str) -> None:
    """A change of the snippet, of what it imports or of its data changes it."""
    before = digest_of(family)
    file = family.root / "snippets/topic" / name
    file.write_text(file.read_text() + "\n# changed\n")
    assert digest_of(family) != before


@pytest.mark.parametrize("name", UNRELATED)
def test_file_that_does_not(family: Project, name: str) -> None:
    """A change of a file that the snippet does not use changes nothing."""
    before = digest_of(family)
    file = family.root / "snippets/topic" / name
    file.write_text("changed = 1\n")
    family.write("snippets/topic/new.py", "")
    family.write("docs/index.md", "<!-- a comment -->\n")
    assert digest_of(family) == before


def test_new_helper(family: Project) -> None:
    """A file that now hides a module of the standard library changes it."""
    before = digest_of(family)
    family.write("snippets/topic/json.py", "")
    assert digest_of(family) != before


def test_place(family: Project, tmp_path: Path) -> None:
    """Where the project lies does not matter."""
    before = digest_of(family)
    elsewhere = tmp_path / "a" / "b"
    shutil.copytree(family.root, elsewhere)
    snippet = read(elsewhere / "snippets/topic/one.py", elsewhere)
    assert Runner(elsewhere).job(snippet).digest == before


def test_link(family: Project, tmp_path: Path) -> None:
    """The way to the project does not matter either."""
    before = digest_of(family)
    link = tmp_path / "link"
    try:
        link.symlink_to(family.root, target_is_directory=True)
    except OSError:
        pytest.skip("this platform lets nobody make links")
    snippet = read(link / "snippets/topic/one.py", link)
    assert Runner(link).job(snippet).digest == before


def test_start_method(family: Project) -> None:
    """Every start method is an experiment of its own."""
    methods = [None, *interpreter().start_methods]
    assert len({digest_of(family, method) for method in methods}) == len(methods)


def parts(project: Project, python: Interpreter, header: str = "") -> dict[str, Any]:
    """Return the ingredients of a snippet under an interpreter."""
    snippet = project.snippet("x = 1", header=header)
    return digest.ingredients(snippet, python, None, project.root)


@pytest.mark.parametrize(
    "change",
    [
        {"gil": False},
        {"version": "3.99.1"},
        {"build": "main Jan  1 2030"},
        {"implementation": "PyPy"},
    ],
)
def test_interpreter(project: Project, change: dict[str, Any]) -> None:
    """Another version, build or kind of Python is another experiment."""
    ours = replace(interpreter(), gil=True)
    one = parts(project, ours)
    other = parts(project, replace(ours, **change))
    assert digest.of(one) != digest.of(other)


def test_place_of_the_interpreter(project: Project) -> None:
    """Where an interpreter lies does not matter."""
    other = replace(interpreter(), executable="/x/python", prefixes=("/x",))
    assert parts(project, interpreter()) == parts(project, other)


def test_package(project: Project) -> None:
    """The version of a package matters where the snippet asks for the package."""
    ours = replace(interpreter(), packages={"some-lib": "1.0", "other": "1"})
    newer = replace(ours, packages={"some-lib": "1.1", "other": "1"})
    beside = replace(ours, packages={"some-lib": "1.0", "other": "2"})
    header = 'dependencies = ["Some_Lib>=1"]'
    assert parts(project, ours, header)["packages"] == {"some-lib": "1.0"}
    assert parts(project, ours, header) != parts(project, newer, header)
    assert parts(project, ours, header) == parts(project, beside, header)
    assert parts(project, ours) == parts(project, newer)


@pytest.mark.parametrize("module", digest.RECORDER)
def test_recorder(tmp_path: Path, module: str) -> None:
    """A change of the recorder changes every digest."""
    copy = tmp_path / "evidence"
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "evidence", copy, ignore=ignored)

    def version() -> str:
        program = "from evidence import digest; print(digest.recorder_version())"
        return subprocess.check_output(
            [sys.executable, "-c", program], cwd=tmp_path, text=True
        )

    before = version()
    assert before.strip() == digest.recorder_version()
    file = copy / f"{module}.py"
    file.write_text(file.read_text() + "\n# changed\n")
    assert version() != before


def test_missing_data(project: Project) -> None:
    """Data that is not there is an error that names the snippet and the file."""
    snippet = project.snippet("", header='[tool.evidence]\ndata = ["words.txt"]')
    with pytest.raises(CatalogError, match=r"topic/one: .*words\.txt is missing"):
        Runner(project.root).job(snippet)


def test_broken_helper(project: Project) -> None:
    """A helper that is no Python is a file like any other."""
    project.write("snippets/topic/helper.py", "def (:\n")
    project.snippet("import helper")
    assert digest_of(project)


def test_circle(project: Project) -> None:
    """Helpers that import each other are each read once."""
    project.write("snippets/topic/aa.py", "import bb")
    project.write("snippets/topic/bb.py", "import aa, one")
    snippet = project.snippet("import aa")
    names = [file.name for file in digest.first_party(snippet.path)]
    assert names == ["aa.py", "bb.py"]


@pytest.mark.parametrize("name", ["left", "right"])
def test_foreign_helpers(project: Project, tmp_path: Path, name: str) -> None:
    """A program outside the project may import two files of the same name."""
    place = tmp_path / "elsewhere"
    for folder in ("left", "right"):
        (place / folder).mkdir(parents=True)
        (place / folder / "util.py").write_text("x = 1\n")
    program = place / "program.py"
    program.write_text("import left.util, right.util\n")
    runner = Runner(project.root)

    def now() -> str:
        return runner.job(read(program, project.root)).digest

    before = now()
    (place / name / "util.py").write_text("x = 2\n")
    assert now() != before


def test_foreign_tells_no_place(project: Project, tmp_path: Path) -> None:
    """The ingredients of a program outside the project do not tell where it lies."""
    place = tmp_path / "secret-place"
    place.mkdir()
    (place / "helper.py").write_text("")
    program = place / "program.py"
    program.write_text("import helper\n")
    job = Runner(project.root).job(read(program, project.root))
    assert "secret-place" not in str(job.ingredients)
