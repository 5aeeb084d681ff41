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
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

import psutil

from evidence import probe


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
        short = ".".join(self.version.split(".")[:2])
        return short if self.gil else f"{short}t"


@cache
def this_machine() -> Machine:
    """Return the machine that this process runs on."""
    return Machine(
        cpu=_cpu_name(),
        cores=len(os.sched_getaffinity(0))
        if hasattr(os, "sched_getaffinity")
        else os.cpu_count() or 1,
        memory=psutil.virtual_memory().total,
        os=f"{platform.system()} {platform.release().split('-')[0]}",
    )


def interpreter(executable: str | None = None) -> Interpreter:
    """Return the interpreter behind a path, a name or a version; ours for None.

    Raises InterpreterError where there is none, or it does not answer.
    """
    return _interpreter(_locate(executable))


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


def _locate(executable: str | None) -> str:
    if executable is None:
        return sys.executable
    for name in (executable, f"python{executable}"):
        if path := shutil.which(name):
            return path
    raise InterpreterError(f"{executable}: no such Python found")


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
