"""Name all that could change a run, as one sha256.

Two runs with the same digest are the same experiment. A digest that changes
makes the evidence stale. What goes in is kept beside it (``ingredients``), so
that a reader can see why a run was made again.
"""

from __future__ import annotations

import ast
import hashlib
import json
import os
from functools import cache
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from evidence.catalog import CatalogError, Snippet, imports, without_reasons
from evidence.machine import Interpreter

# The modules that decide what a record says: their text is its version.
RECORDER = (
    "inject/sitecustomize",
    "keeper",
    "observer",
    "record",
    "runner",
    "series",
    "stream",
    "verdict",
)


def ingredients(
    snippet: Snippet, python: Interpreter, start_method: str | None, root: Path
) -> dict[str, Any]:
    """Return what could change a run, as a JSON document of small strings."""
    return {
        "recorder": recorder_version(),
        "files": files(snippet, root),
        "interpreter": {
            "implementation": python.implementation,
            "version": python.version,
            "build": python.build,
            "gil": python.gil,
        },
        "start_method": start_method,
        "packages": {
            name: python.packages.get(name, "not installed")
            for name in required(snippet)
        },
    }


def files(snippet: Snippet, root: Path) -> dict[str, str]:
    """Return the sha256 of every file that a snippet is made of, by its path."""
    parts = [snippet.path, *first_party(snippet.path), *_data(snippet)]
    return {
        _relative(file, root, snippet.path.parent): sha256(
            without_reasons(file.read_bytes().decode()).encode()
            if file == snippet.path and snippet.ours
            else file.read_bytes()
        )
        for file in parts
    }


def of(document: dict[str, Any]) -> str:
    """Return the sha256 of an ingredients document, as 64 hex digits."""
    return sha256(json.dumps(document, sort_keys=True).encode())


def sha256(data: bytes) -> str:
    """Return the sha256 of some bytes, as 64 hex digits."""
    return hashlib.sha256(data).hexdigest()


@cache
def recorder_version() -> str:
    """Return a digest of the recorder's own source."""
    here = Path(__file__).parent
    parts = [(here / f"{name}.py").read_bytes() for name in RECORDER]
    return sha256(b"\0".join(parts))[:16]


def required(snippet: Snippet) -> list[str]:
    """Return the names of the packages that a snippet declares, normalised."""
    return sorted(
        canonicalize_name(Requirement(text).name) for text in snippet.dependencies
    )


def first_party(path: Path) -> list[Path]:
    """Return the files beside a program that it imports, and what they import.

    A name counts as first-party when a file of that name lies in the program's
    own folder, which is where Python looks first.
    """
    found: dict[Path, None] = {}
    todo = [path]
    while todo:
        module = todo.pop()
        for name in _imported_names(module):
            for file in _files_of(name, module.parent, path.parent):
                if file not in found and file != path:
                    found[file] = None
                    todo.append(file)
    return sorted(found)


def _imported_names(module: Path) -> list[str]:
    try:
        return imports(ast.parse(module.read_bytes()))
    except (SyntaxError, ValueError):
        return []


def _files_of(name: str, here: Path, top: Path) -> list[Path]:
    """Return the files that importing a dotted name would read."""
    level = len(name) - len(name.lstrip("."))
    base = here.joinpath(*[".."] * (level - 1)).resolve() if level else top
    files = []
    for part in name.lstrip(".").split("."):
        package = base / part
        files += [base / f"{part}.py", package / "__init__.py"]
        base = package
    return [file for file in files if file.is_file()]


def _data(snippet: Snippet) -> list[Path]:
    files = [snippet.path.parent / name for name in snippet.data]
    for file in files:
        if not file.is_file():
            raise CatalogError(f"{snippet.id}: its data file {file.name} is missing")
    return files


def _relative(path: Path, root: Path, top: Path) -> str:
    """Return a path that says nothing of this machine: from the project, or ``top``."""
    root = root.resolve()
    base = root if path.is_relative_to(root) else top
    return Path(os.path.relpath(path, base)).as_posix()
