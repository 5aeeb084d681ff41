"""Tests of the catalog: snippets are found, and their headers read strictly."""

from __future__ import annotations

from pathlib import Path

import pytest

from evidence.catalog import (
    CatalogError,
    Failure,
    Snippet,
    find,
    project_root,
    read,
    select,
)
from evidence.machine import absent
from evidence.verdict import expected_failure
from tests.evidence.support import Project

HEADER = """
requires-python = ">=3.12"
dependencies = ["numpy>=2"]

[tool.other]
anything = 1

[tool.evidence]
timeout = 2.5
start-methods = ["spawn", "fork"]
timed = true
order = "any"
varies = "process ids"
fails = "ValueError"
data = ["words.txt"]
"""
REGIONS = """
import os

def main():
    # --8<-- [start:pool]
    with os as x:
        y = 1

        # --8<-- [start:inner]
        z = 2
        # --8<-- [end:inner]
    # --8<-- [end:pool]
    return 3
"""


def test_defaults(project: Project) -> None:
    """A snippet without a header has a claim and the defaults."""
    snippet = project.snippet("x = 1")
    assert snippet == Snippet("topic/one", snippet.path, "A claim.")
    assert snippet.timeout == 30
    assert snippet.ours


def test_header(project: Project) -> None:
    """All that a header says is read; other tools' tables are left alone."""
    snippet = project.snippet("x = 1", header=HEADER)
    assert snippet == Snippet(
        id="topic/one",
        path=project.root.resolve() / "snippets/topic/one.py",
        claim="A claim.",
        requires_python=">=3.12",
        dependencies=("numpy>=2",),
        timeout=2.5,
        start_methods=("spawn", "fork"),
        timed=True,
        order="any",
        varies="process ids",
        fails=(Failure("ValueError"),),
        data=("words.txt",),
    )


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("[tool.evidence]\ntime-out = 3", "time_out"),
        ("[tool.evidence]\nid = 'x'", "id"),
        ("[tool.evidence]\nclaim = 'x'\nours = false", "claim, ours"),
        ("[tool.evidence]\norder = 'some'", "order is one of exact, any"),
        ("[tool.evidence]\nstart-methods = ['spoon']", "not a start method: spoon"),
        ("[tool.evidence]\nstart-methods = 3", ""),
        ("[tool.evidence\n", ""),
        ("x = = 1", ""),
    ],
)
def test_bad_header(project: Project, header: str, told: str) -> None:
    """A header that cannot be meant so is refused, with the snippet's name."""
    with pytest.raises(CatalogError, match=f"topic/one: .*{told}"):
        project.snippet("x = 1", header=header)


@pytest.mark.parametrize(
    "header",
    [
        "[tool.evidence]\nrequires-python = '>=3.13'",
        "[tool.evidence]\ndependencies = ['numpy']",
        "[tool.evidence]\ntimeout = 'long'",
        "[tool.evidence]\ntimeout = 0",
        "[tool.evidence]\ntimed = 'no'",
        "[tool.evidence]\nfails = 1.5",
        "[tool.evidence]\nfails = 0",
        "[tool.evidence]\nfails = ''",
        "[tool.evidence]\nfails = true",
        "[tool.evidence]\nfails = {}",
        "[tool.evidence.fails]\nspoon = 'ValueError'",
        "[tool.evidence.fails]\n'3.14' = 'ValueError'",
        "[tool.evidence.fails]\n'GIL free-threaded' = 'ValueError'",
        "[tool.evidence.fails]\nspawn = 0",
        "[tool.evidence.fails]\nspawn = {how = 'ValueError'}",
        "[tool.evidence.fails]\nspawn = true",
        "[tool.evidence]\ndata = 'words.txt'",
        "[tool.evidence]\nstart-methods = []",
        "requires-python = 'newest'",
        "dependencies = ['a b c']",
        "dependencies = 'numpy'",
        "tool = 3",
    ],
)
def test_meaningless_header(project: Project, header: str) -> None:
    """A header that would be ignored or break later is refused when it is read."""
    with pytest.raises(CatalogError, match="topic/one: "):
        project.snippet("x = 1", header=header)


FAILS = """
[tool.evidence.fails]
"spawn forkserver >=3.14" = "PicklingError"
"spawn forkserver" = "AttributeError"
"free-threaded >=3.13 <3.15" = 3
"GIL fork" = "timed-out"
"""


def test_failures(project: Project) -> None:
    """A table says how a snippet fails, and in which cells, in the order written."""
    assert project.snippet("", header=FAILS).fails == (
        Failure("PicklingError", ("spawn", "forkserver"), ">=3.14"),
        Failure("AttributeError", ("spawn", "forkserver")),
        Failure(3, (), "<3.15,>=3.13", gil=False),
        Failure("timed-out", ("fork",), "", gil=True),
    )


@pytest.mark.parametrize(
    ("python", "method", "expected"),
    [
        ("3.13", "spawn", "AttributeError"),
        ("3.14", "spawn", "PicklingError"),
        ("3.14t", "forkserver", "PicklingError"),
        ("3.13t", "fork", 3),
        ("3.15t", "fork", None),
        ("3.14", "fork", "timed-out"),
        ("3.14", None, None),
        ("3.14t", None, 3),
    ],
)
def test_first_failure_counts(
    project: Project, python: str, method: str | None, expected: str | int | None
) -> None:
    """Of several lines that apply the first is meant; where none does, it passes."""
    snippet = project.snippet("", header=FAILS)
    assert expected_failure(snippet, absent(python), method) == expected


def test_two_headers(project: Project) -> None:
    """A snippet has one header."""
    block = "# /// script\n# requires-python = '>=3.11'\n# ///\n"
    file = project.write("snippets/topic/one.py", f"{block}\nx = 1\n{block}")
    with pytest.raises(CatalogError, match="topic/one: more than one"):
        read(file, project.root)


@pytest.mark.parametrize(
    ("source", "claim"),
    [
        ('"""One line."""', "One line."),
        ('"""First.\n\nMore.\n"""', "First."),
        ('"""\n    Indented.\n"""', "Indented."),
        ("x = 1", ""),
        ("def (:", ""),
        ("", ""),
    ],
)
def test_claim(project: Project, source: str, claim: str) -> None:
    """The claim is the first line of the docstring."""
    file = project.write("snippets/topic/one.py", source)
    assert read(file, project.root).claim == claim


def test_visible(project: Project) -> None:
    """A page shows neither the header nor the marks of regions."""
    shown = project.snippet(REGIONS, header=HEADER).visible()
    assert shown.startswith('"""A claim."""\n')
    assert "///" not in shown
    assert "timeout" not in shown
    assert "8<" not in shown
    assert shown.endswith("    return 3")


@pytest.mark.parametrize(
    ("region", "code"),
    [
        ("pool", "with os as x:\n    y = 1\n\n    z = 2"),
        ("inner", "z = 2"),
    ],
)
def test_region(project: Project, region: str, code: str) -> None:
    """A region is shown alone, without its common indentation."""
    assert project.snippet(REGIONS).visible(region) == code


def test_unknown_region(project: Project) -> None:
    """A region that is not there is an error that names the snippet."""
    with pytest.raises(CatalogError, match="topic/one has no region “lost”"):
        project.snippet(REGIONS).visible("lost")


@pytest.mark.parametrize(
    ("source", "uses"),
    [
        ("import multiprocessing", True),
        ("import multiprocessing.pool as p", True),
        ("from multiprocessing import Pool", True),
        ("from concurrent.futures import ProcessPoolExecutor as P", True),
        ("import concurrent.futures as f\nf.ProcessPoolExecutor()", True),
        ("def main():\n    from joblib import Parallel", True),
        ("from concurrent.futures import ThreadPoolExecutor", False),
        ("import threading, subprocess", False),
        ("from multiprocessing.pool import ThreadPool", False),
        ("from multiprocessing.pool import ThreadPool, Pool", True),
        ("import multiprocessing.pool\nmultiprocessing.pool.ThreadPool()", True),
        ("from multiprocessing import cpu_count", False),
        ("from multiprocessing import cpu_count, Process", True),
        ("from multiprocessing import dummy", False),
        ("from multiprocessing.dummy import Pool", False),
        ("from multiprocessing.dummy import Pool\nimport multiprocessing", True),
        ("'multiprocessing'", False),
    ],
)
def test_uses_processes(project: Project, source: str, uses: bool) -> None:
    """Whether the start method matters is seen from imports and names."""
    assert project.snippet(source).uses_processes is uses


def test_find(project: Project) -> None:
    """Every snippet is found, sorted by id; a package's mark is none."""
    for name in ("b/two", "a/one", "b/one", "a/__init__"):
        project.snippet("", name=name)
    project.write("snippets/a/notes.txt", "")
    project.write("snippets/ruff.toml", "")
    assert [s.id for s in find(project.root)] == ["a/one", "b/one", "b/two"]


@pytest.mark.parametrize(
    ("targets", "chosen"),
    [
        ([], ["a/one", "b/one", "b/two"]),
        (["b/two"], ["b/two"]),
        (["b"], ["b/one", "b/two"]),
        (["b/"], ["b/one", "b/two"]),
        (["snippets/b/one.py"], ["b/one"]),
        (["snippets/a", "b/one"], ["a/one", "b/one"]),
        (["b/two", "b"], ["b/two", "b/one"]),
    ],
)
def test_select(project: Project, targets: list[str], chosen: list[str]) -> None:
    """Snippets are chosen by id, by folder or by path, each once."""
    for name in ("b/two", "a/one", "b/one"):
        project.snippet("", name=name)
    assert [s.id for s in select(targets, project.root)] == chosen


def test_select_path(
    project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A path from anywhere chooses ours as ours, and others as somebody's."""
    project.snippet("")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "x.py").write_text("x = 1")
    monkeypatch.chdir(elsewhere)
    ours = str(project.root / "snippets/topic/one.py")
    chosen = select([ours, "x.py"], project.root)
    assert [(s.id, s.ours) for s in chosen] == [
        ("topic/one", True),
        (str((elsewhere / "x.py").resolve()), False),
    ]


@pytest.mark.parametrize("target", ["a/lost", "lost", "a/on", "snippets/a/lost.py"])
def test_select_unknown(project: Project, target: str) -> None:
    """What names nothing is an error that repeats it."""
    project.snippet("", name="a/one")
    with pytest.raises(CatalogError, match=f"{target}: no snippet, folder or"):
        select([target], project.root)


def test_not_utf8(project: Project) -> None:
    """A snippet that is not UTF-8 is refused; somebody's program is not."""
    file = project.write("snippets/topic/one.py", "")
    file.write_bytes(b"# x\xe9\n")
    with pytest.raises(CatalogError, match="topic/one: not UTF-8"):
        read(file, project.root)
    other = project.root / "other.py"
    other.write_bytes(b"# -*- coding: latin-1 -*-\nprint('x\xe9')\n")
    snippet = read(other, project.root)
    assert not snippet.ours
    assert not snippet.uses_processes


def test_project_root(project: Project) -> None:
    """The project is the nearest folder above with an mkdocs.yml."""
    inner = project.root / "docs" / "a" / "b"
    inner.mkdir(parents=True)
    assert project_root(inner) == project.root.resolve()


def test_a_comment_in_a_header(project: Project) -> None:
    """A header may hold comments of its own, as PEP 723 has it."""
    header = "[tool.evidence]\n# why\ntimeout = 3"
    assert project.snippet("x = 1", header=header).timeout == 3
