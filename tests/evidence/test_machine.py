"""Tests of the machine: which Pythons are found, and what they are called."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from evidence.machine import (
    FREE_THREADED,
    SUPPORTED,
    InterpreterError,
    absent,
    age,
    found,
    interpreter,
    newest,
    short_name,
    uv,
)
from tests.evidence.support import ROOT, needs_posix

OURS = interpreter()
# Supported Pythons that are not the one that runs the tests, oldest first.
OTHERS = [name for name in SUPPORTED if name != OURS.name]
# What stands for another Python: it answers as one does that is asked what it is.
ANSWERING = """
/bin/cat <<END
{{"executable": "$0", "version": "{version}.99", "implementation": "CPython",
"build": "b", "gil": {gil}, "start_methods": ["spawn"], "prefixes": [],
"packages": {{}}}}
END
"""


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the only folder of PATH; the uv in it knows no Python."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("UV", str(script(folder / "uv", "exit 2")))
    return folder


def script(file: Path, text: str) -> Path:
    """Write a program for the shell."""
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


def python(file: Path, name: str) -> Path:
    """Write a program that says of itself that it is such a Python."""
    gil = "false" if name.endswith("t") else "true"
    return script(file, ANSWERING.format(version=name.removesuffix("t"), gil=gil))


@pytest.mark.parametrize("name", [None, OURS.name, sys.executable])
def test_ours(name: str | None) -> None:
    """Without a name, or by our own, it is the interpreter that runs this."""
    assert interpreter(name) == OURS


@needs_posix
@pytest.mark.parametrize("name", [OTHERS[0], "3.13t"])
def test_on_path(path: Path, name: str) -> None:
    """A Python is found by the name that it has on PATH."""
    place = python(path / f"python{name}", name)
    assert interpreter(name).executable == str(place)
    assert interpreter(name).name == name
    assert interpreter(str(place)) == interpreter(name)


@needs_posix
def test_only_uv_knows(path: Path, tmp_path: Path) -> None:
    """A Python that is not on PATH is asked of uv, which downloads none."""
    name = OTHERS[0]
    hidden = python(tmp_path / "hidden", name)
    script(path / "uv", f'echo "$@" >> {tmp_path}/asked; echo {hidden}')
    assert interpreter(name).executable == str(hidden)
    asked = (tmp_path / "asked").read_text(encoding="utf-8").split()
    assert "--no-python-downloads" in asked
    assert asked[-1] == name


@needs_posix
@pytest.mark.parametrize("promise", ["exit 127", "echo no JSON"])
def test_empty_promise(path: Path, tmp_path: Path, promise: str) -> None:
    """A name that a version manager only promises hides no Python that uv knows."""
    name = OTHERS[0]
    script(path / f"python{name}", promise)
    with pytest.raises(InterpreterError, match="not a working Python"):
        interpreter(name)
    hidden = python(tmp_path / "hidden", name)
    other = script(tmp_path / "uv", f"echo {hidden}")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("UV", str(other))
        assert interpreter(name).executable == str(hidden)


@needs_posix
@pytest.mark.parametrize("name", [OTHERS[0], "3.13t"])
def test_another_behind_the_name(path: Path, name: str) -> None:
    """A name with another Python behind it is refused: verdicts would lie."""
    python(path / f"python{name}", OTHERS[-1])
    with pytest.raises(InterpreterError, match=f"{name}: .* is Python {OTHERS[-1]}$"):
        interpreter(name)


@needs_posix
@pytest.mark.parametrize("text", ["exit 2", None])
def test_nowhere(path: Path, text: str | None) -> None:
    """A Python that neither PATH nor uv knows is not found, even without uv."""
    (path / "uv").unlink()
    if text:
        script(path / "uv", text)
    with pytest.raises(InterpreterError, match=f"^{OTHERS[0]}: no such Python found$"):
        interpreter(OTHERS[0])


@needs_posix
def test_uv(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session tells which uv is to be used; else it is the one on PATH."""
    assert uv() == str(path / "uv")
    monkeypatch.setenv("UV", "/some/uv")
    assert uv() == "/some/uv"
    monkeypatch.delenv("UV")
    assert uv() == str(path / "uv")


@needs_posix
def test_found(path: Path) -> None:
    """All Pythons of the guide that are here are found, oldest first."""
    for name in ("3.13t", OTHERS[-1], OTHERS[0]):
        python(path / f"python{name}", name)
    here = {OTHERS[0], OTHERS[-1], OURS.name, "3.13t"}
    assert list(found()) == sorted(here, key=age)
    assert all(one.name == name for name, one in found().items())


@needs_posix
def test_newest(path: Path) -> None:
    """The newest that suits is taken; a free-threaded one is not."""
    for name in (OTHERS[0], OTHERS[1], FREE_THREADED[-1]):
        python(path / f"python{name}", name)
    suiting = newest(lambda one: one.name != OURS.name)
    assert suiting
    assert suiting.name == OTHERS[1]
    assert newest(lambda one: not one.gil) is None


def test_names() -> None:
    """A Python's name says its version, and whether it is free-threaded."""
    assert short_name("3.14.0rc2", gil=True) == "3.14"
    assert short_name("3.14.1", gil=False) == "3.14t"
    ordered = ["3.9", "3.13", "3.13t", "3.14"]
    assert sorted(set(ordered), key=age) == ordered


def test_absent() -> None:
    """A Python that is not here is known by its name alone."""
    one = absent("3.13t", "fork")
    assert (one.name, one.gil, one.executable) == ("3.13t", False, "")
    assert one.default_start_method == "fork"


def test_supported_everywhere() -> None:
    """What the guide is about is said four times, and they agree."""
    workflow = (ROOT / ".github/workflows/guide.yml").read_text(encoding="utf-8")
    noxfile = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    tested = re.search(r"(?m)^ *python: \[(.*)\]$", workflow)
    tried = re.search(r"(?m)^SUPPORTED = \((.*)\)$", noxfile)
    oldest = re.search(r'(?m)^requires-python = ">=(.*)"$', project)
    assert tested
    assert tried
    assert oldest
    versions = [re.findall(r"[\d.]+", line[1]) for line in (tested, tried, oldest)]
    assert versions == [list(SUPPORTED), list(reversed(SUPPORTED)), [SUPPORTED[0]]]
    assert {name.removesuffix("t") for name in FREE_THREADED} <= set(SUPPORTED)
