"""Describe this machine and the interpreters on it.

Nothing here names a host, a user or a home folder: records are published.
"""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import psutil
from packaging.version import Version

from evidence import probe

# What the guide says of Python, it says of these, oldest first.
SUPPORTED = ("3.11", "3.12", "3.13", "3.14", "3.15")
# Looked for, and taken where found.
FREE_THREADED = ("3.13t", "3.14t", "3.15t")
NAMES = (*SUPPORTED, *FREE_THREADED)


class InterpreterError(Exception):
    """An interpreter that is not there or does not answer."""


@dataclass(frozen=True)
class Machine:
    """What a reader needs to judge a time: cores, and bytes of memory."""

    cpu: str
    cores: int
    memory: int
    os: str


@dataclass(frozen=True)
class Interpreter:
    """One Python: what it is, and what is installed for it."""

    executable: str
    version: str
    implementation: str
    build: str
    gil: bool
    start_methods: tuple[str, ...]
    prefixes: tuple[str, ...]
    packages: dict[str, str]

    @property
    def default_start_method(self) -> str:
        """The start method a program gets when it does not ask for one."""
        return self.start_methods[0]

    @property
    def name(self) -> str:
        """The name as a reader would call it, such as ``3.14`` or ``3.13t``."""
        return short_name(self.version, gil=self.gil)


def short_name(version: str, *, gil: bool) -> str:
    """Return what a reader calls a Python.

    ```python
    from evidence.machine import short_name

    print(short_name("3.14.0rc2", gil=True), short_name("3.13.1", gil=False))
    #> 3.14 3.13t
    ```
    """
    short = ".".join(version.split(".")[:2])
    return short if gil else f"{short}t"


def age(name: str) -> tuple[Version, bool]:
    """Return what sorts names of Pythons: by version, free-threaded builds behind."""
    return Version(name.removesuffix("t")), name.endswith("t")


@cache
def this_machine() -> Machine:
    """Return the machine that this process runs on."""
    return Machine(
        cpu=_cpu_name(),
        cores=len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count() or 1,
        memory=psutil.virtual_memory().total,
        os=_system(),
    )


def interpreter(executable: str | None = None) -> Interpreter:
    """Return the interpreter behind a path, a name or a version; ours for None.

    Raises InterpreterError where there is none, or it does not answer.
    """
    ours = _interpreter(sys.executable)
    if executable is None or executable == ours.name:
        return ours
    problem = InterpreterError(f"{executable}: no such Python found")
    for path in _places(executable):
        try:
            found = _interpreter(path)
        except InterpreterError as error:  # a version manager's empty promise
            problem = error
            continue
        if executable not in NAMES or found.name == executable:
            return found
        problem = InterpreterError(
            f"{executable}: what was found is Python {found.name}"
        )
    raise problem


def absent(version: str, default_start_method: str | None = None) -> Interpreter:
    """Return a Python that is not on this machine, as far as it is known."""
    return Interpreter(
        executable="",
        version=version.removesuffix("t"),
        implementation="CPython",
        build="",
        gil=not version.endswith("t"),
        start_methods=(default_start_method or "spawn",),
        prefixes=(),
        packages={},
    )


def newest(suits: Callable[[Interpreter], bool]) -> Interpreter | None:
    """Return the newest Python found, with a GIL, of those that suit; None for none."""
    for name in reversed(SUPPORTED):
        with suppress(InterpreterError):
            if suits(python := interpreter(name)):
                return python
    return None


def found() -> dict[str, Interpreter]:
    """Return the interpreters of this machine that the guide is about, by name."""
    pythons = {}
    for name in sorted(NAMES, key=age):
        try:
            pythons[name] = interpreter(name)
        except InterpreterError:
            continue
    return pythons


@cache
def _interpreter(path: str) -> Interpreter:
    if path == sys.executable:
        return _from_document(probe.describe())
    try:
        answer = subprocess.run(
            [path, "-I", probe.__file__],
            check=True,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=30,
        )
        return _from_document(json.loads(answer.stdout))
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise InterpreterError(f"{path}: not a working Python: {error}") from None


def _from_document(found: dict[str, Any]) -> Interpreter:
    tuples = {key: tuple(found[key]) for key in ("start_methods", "prefixes")}
    return Interpreter(**found | tuples)


def as_document(machine: Machine) -> dict[str, str | int]:
    """Return the machine as a record keeps it."""
    return asdict(machine)


def uv() -> str | None:
    """Return the path of uv; None for none.

    Our nox sessions and uv itself tell it; it may lie beside our interpreter.
    """
    beside = str(Path(sys.executable).parent)
    return os.environ.get("UV") or shutil.which("uv") or shutil.which("uv", path=beside)


def _places(executable: str) -> Iterator[str]:
    """Yield where an interpreter may be: on PATH, then where uv knows one."""
    for name in (executable, f"python{executable}"):
        if path := shutil.which(name):
            yield path
    program = uv()
    if program and (path := _known_to_uv(program, executable)):
        yield path


@cache
def _known_to_uv(program: str, executable: str) -> str:
    """Return the path of an interpreter that uv finds; nothing for none."""
    asked = ["python", "find", "--no-python-downloads", "--no-project", "--system"]
    try:
        done = subprocess.run(
            [program, *asked, executable],
            check=False,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            text=True,
        )
    except OSError:  # no uv behind the name that we were told
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _system() -> str:
    """Return the name of the system, one word, and its version."""
    if sys.platform == "darwin":
        return f"macOS {platform.mac_ver()[0]}"
    return f"{platform.system()} {platform.release().split('-')[0]}"


def _cpu_name() -> str:
    """Return the processor's own name; the platform's word where it has none."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        text = cpuinfo.read_text(encoding="utf-8", errors="replace")
        if found := re.search(r"^model name\s*:\s*(.+)$", text, re.MULTILINE):
            return found[1].strip()
    if sys.platform == "darwin":
        asked = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        done = subprocess.run(asked, check=False, capture_output=True, text=True)
        if done.stdout.strip():
            return done.stdout.strip()
    return platform.processor() or platform.machine()
