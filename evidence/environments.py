"""Give an interpreter an environment with just what snippets declare.

The environment lies in ``.evidence/pythons`` and is made by uv, from wheels
alone: nothing is compiled, so a package without a wheel for an interpreter is
missing there, and the cells that need it say so.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from filelock import FileLock

from evidence import digest
from evidence.machine import Interpreter, InterpreterError, interpreter, uv


def prepared(
    python: Interpreter, requirements: Iterable[str], root: Path
) -> Interpreter:
    """Return the interpreter of an environment with what can be had of some packages.

    Raises InterpreterError where uv is missing, or cannot make the environment.
    """
    wanted = sorted(set(requirements))
    mark = digest.of({"build": python.build, "at": python.executable, "has": wanted})
    name = f"{python.version}{'' if python.gil else 't'}-{mark[:8]}"
    place = root / ".evidence" / "pythons" / name
    inside = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    whole = place / "whole"  # or its maker was ended half way
    place.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{place}.lock"):
        if not whole.exists():
            _make(place, python, inside, wanted)
            whole.touch()
    return interpreter(str(inside))


def _make(place: Path, python: Interpreter, inside: Path, wanted: list[str]) -> None:
    made = _uv("venv", "--no-project", "--clear", "--python", python.executable, place)
    if made.returncode:
        raise InterpreterError(f"Python {python.name}: {made.stderr.strip()}")
    install = ("pip", "install", "--only-binary", ":all:", "--python", inside)
    if wanted and _uv(*install, *wanted).returncode:
        for one in wanted:  # what can be had
            _uv(*install, one)


def _uv(*words: str | Path) -> subprocess.CompletedProcess[str]:
    program = uv()
    if not program:
        raise InterpreterError("uv is needed to make environments: pip install uv")
    return subprocess.run(
        [program, *map(str, words), "--quiet"],
        check=False,
        capture_output=True,
        stdin=subprocess.DEVNULL,
        text=True,
    )
