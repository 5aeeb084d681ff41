"""Hold what happened in a run against what the header of the snippet says."""

from __future__ import annotations

import re
import signal
from collections import Counter
from typing import Any

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

from evidence.catalog import Snippet
from evidence.digest import required
from evidence.machine import Interpreter
from evidence.record import Status
from evidence.series import rows

TRACEBACK = "Traceback (most recent call last)"
# A number with the spaces before it: where numbers vary, so does what aligns them.
NUMBER = re.compile(r" *\d+(,\d{3})*(\.\d+)?")


def expected_failure(
    snippet: Snippet, python: Interpreter, method: str | None
) -> str | int | None:
    """Return how a snippet is to fail under a variant; None where it is not to."""
    for failure in snippet.fails:
        methods = failure.start_methods
        if (
            (not methods or method in methods)
            and suits(failure.requires_python, python)
            and failure.gil in (None, python.gil)
        ):
            return failure.how
    return None


def suits(requires_python: str, python: Interpreter) -> bool:
    """Tell whether an interpreter's version is one of those asked for."""
    return SpecifierSet(requires_python).contains(python.version, prereleases=True)


def out_of_reach(snippet: Snippet, python: Interpreter, method: str | None) -> str:
    """Return what an interpreter or a platform lacks that nobody can install here."""
    if not suits(snippet.requires_python, python):
        return f"needs Python {snippet.requires_python}"
    if not python.executable:
        return f"Python {python.name} was not found"
    if method and method not in python.start_methods:
        return f"this platform has no start method {method}"
    return ""


def obstacle(snippet: Snippet, python: Interpreter, method: str | None) -> str:
    """Return why a snippet cannot be run under a variant; nothing where it can."""
    if reason := out_of_reach(snippet, python, method):
        return reason
    if method and method not in snippet.start_methods:
        return f"is about {', '.join(snippet.start_methods)}, not {method}"
    missing = [p for p in required(snippet) if p not in python.packages]
    if missing:
        return f"needs {', '.join(missing)}, not installed for Python {python.name}"
    for need in map(Requirement, snippet.dependencies):
        version = python.packages[canonicalize_name(need.name)]
        if not need.specifier.contains(version, prereleases=True):
            return f"needs {need}; Python {python.name} has {version}"
    return ""


def verdict(
    expected: str | int | None, report: dict[str, Any], timeout: float
) -> tuple[Status, str]:
    """Hold what happened against what the header expects."""
    left = report["left_running"]
    if report["timed_out"] and expected != "timed-out":
        also = f"; it and {len(left)} more processes were ended" if left else ""
        return "timed-out", f"no end within {timeout:g} s{also}"
    if left and not report["timed_out"]:
        return "failed", f"left running, and had to be ended: {', '.join(left)}"
    if _as_expected(expected, report):
        return "passed", ""
    wanted = f"should have failed with {expected}, but " if expected is not None else ""
    return "failed", wanted + _happened(report)


def difference(snippet: Snippet, one: dict[str, Any], other: dict[str, Any]) -> str:
    """Return how two runs' outputs differ where the header says they do not."""
    kinds = [comparable(snippet, report["stdout"]) for report in (one, other)]
    if kinds[0] == kinds[1]:
        return ""
    if snippet.order == "exact":
        pairs = zip(*(k.splitlines() for k in kinds), strict=False)
        first = next((f"“{a}”, then “{b}”" for a, b in pairs if a != b), "its length")
        return f'two runs printed differently: {first} (order = "any"? varies?)'
    parts = [Counter(kind.splitlines()) for kind in kinds]
    odd = sorted((parts[0] - parts[1]) + (parts[1] - parts[0]))
    return f"two runs did not print the same lines: {', '.join(odd[:4])} (varies?)"


def rowless(snippet: Snippet, report: dict[str, Any]) -> str:
    """Return what is missing where the header promises rows and none was printed."""
    columns = snippet.series
    if not columns or rows(report["stdout"], columns):
        return ""
    names = ", ".join(columns)
    return f"printed no row of {len(columns)} numbers ({names}), as its series says"


def raised(expected: str | int, report: dict[str, Any]) -> str:
    """Return what a run that failed as expected said when it did."""
    if report["timed_out"]:
        return "no end before its deadline"
    if name := signal_name(report["exit_code"]):
        return name
    said = message_of(expected, report["stderr"]) if isinstance(expected, str) else ""
    return said or f"exit status {report['exit_code']}"


def comparable(snippet: Snippet, text: str) -> str:
    """Return what the header promises to be the same in every run."""
    if snippet.varies:
        text = NUMBER.sub(" #", text)
    if snippet.order == "any":
        return "\n".join(sorted(text.splitlines()))
    return text


def signal_name(code: int | None) -> str | None:
    """Return the name of the signal behind a negative exit code."""
    if code is None or code >= 0:
        return None
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


def _as_expected(expected: str | int | None, report: dict[str, Any]) -> bool:
    """Tell whether a run ended as the header says: exit, signal or exception."""
    code = report["exit_code"]
    if expected is None or report["timed_out"]:
        return bool(report["timed_out"]) or code == 0
    said = isinstance(expected, str) and message_of(expected, report["stderr"])
    # One that ends a thread or a child only leaves exit status 0, and a traceback.
    shown = code != 0 or TRACEBACK in report["stderr"]
    return expected in (code, signal_name(code)) or bool(said and shown)


def message_of(name: str, stderr: str) -> str:
    """Return the line in which an exception was told of; nothing for none."""
    line = re.compile(rf"^(?:\w+\.)*{re.escape(name)}(?::.*)?$", re.MULTILINE)
    return next((found[0] for found in line.finditer(stderr)), "")


def _happened(report: dict[str, Any]) -> str:
    if name := signal_name(report["exit_code"]):
        return f"was ended by {name}"
    last = report["stderr"].strip().splitlines()[-1:]
    return f"ended with exit status {report['exit_code']}" + "".join(
        f" ({line.strip()})" for line in last
    )
