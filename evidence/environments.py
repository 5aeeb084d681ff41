"""Give an interpreter an environment with just what snippets declare.

The environment lies in ``.evidence/pythons`` and is made by uv, from wheels
alone: nothing is compiled, so a package without a wheel for an interpreter is
missing there, and the cells that need it say so.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from filelock import FileLock

from evidence import digest
from evidence.machine import Interpreter, InterpreterError, interpreter, uv

NO_SOLUTION = 1  # uv's exit status where there are no such packages
NO_NETWORK = "network was disabled"  # ditto, when it was told not to look


def prepared(
    python: Interpreter, requirements: Iterable[str], root: Path
) -> Interpreter:
    """Return the interpreter of an environment with what can be had of some packages.

    Raises InterpreterError where uv is missing, cannot make the environment, or
    cannot ask whether there are such packages: that is not known then.
    """
    wanted = sorted(set(requirements))
    mark = digest.of({"build": python.build, "at": python.executable, "has": wanted})
    name = f"{python.version}{'' if python.gil else 't'}-{mark[:8]}"
    place = root / ".evidence" / "pythons" / name
    inside = place / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    whole = place / "whole"
    place.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{place}.lock"):
        if not whole.exists():
            _make(place, python, inside, wanted)
            whole.touch()
    return interpreter(str(inside))


def _make(place: Path, python: Interpreter, inside: Path, wanted: list[str]) -> None:
    shutil.rmtree(place, ignore_errors=True)  # its maker was ended half way
    made = _uv("venv", "--no-project", "--python", python.executable, place)
    if made.returncode:
        raise InterpreterError(f"Python {python.name}: {made.stderr.strip()}")
    if wanted and not _install(python, inside, *wanted):
        for one in wanted:  # what can be had
            _install(python, inside, one)


def _install(python: Interpreter, inside: Path, *wanted: str) -> bool:
    """Install packages from wheels; tell whether there are such wheels."""
    done = _uv(
        *("pip", "install", "--only-binary", ":all:", "--python", inside), *wanted
    )
    if done.returncode in (0, NO_SOLUTION) and NO_NETWORK not in done.stderr:
        return done.returncode == 0
    raise InterpreterError(
        f"Python {python.name}: no answer about {', '.join(wanted)}: "
        f"{done.stderr.strip()}"
    )


def _uv(*words: str | Path) -> subprocess.CompletedProcess[str]:
    program = uv()
    if not program:
        raise InterpreterError("uv is needed to make environments: pip install uv")
    try:
        return subprocess.run(
            [program, *map(str, words), "--quiet"],
            check=False,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            text=True,
        )
    except OSError as error:
        raise InterpreterError(f"{program}: not a working uv: {error}") from None
