"""Find snippets and read what their headers say.

A snippet is one runnable file, ``snippets/<topic>/<name>.py``; its id is
``<topic>/<name>``. The first line of its docstring is its claim. Needs beyond
the defaults stand in a PEP 723 block, ours in its ``[tool.evidence]`` table.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Literal, get_args

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

# The reference pattern of PEP 723.
HEADER = re.compile(
    r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$\n*"
)
# Why mutants may live, which changes no run: see ``without_reasons``.
EXPLAINED = re.compile(r"(?m)^# \[tool\.evidence\.survivors\]\n(# [^\[/].*\n)*")
EMPTY = re.compile(r"\n*# /// script\n# ///\n\Z")  # a header that says nothing else
REGION = re.compile(r"^\s*# --8<-- \[(?P<edge>start|end):(?P<name>[\w-]+)\]\s*$")

Order = Literal["exact", "any"]
# What [tool.evidence] may say, and of which type it is.
KINDS: dict[str, tuple[type, ...]] = {
    "timeout": (int, float),
    "start_methods": (list,),
    "timed": (bool,),
    "alone": (bool,),
    "order": (str,),
    "varies": (str,),
    "fails": (str, int, dict),
    "data": (list,),
    "series": (str,),
    "survivors": (dict,),
}
START_METHODS = ("fork", "spawn", "forkserver")
DEFAULT_TIMEOUT = 30.0
# Modules and names whose use means that the start method matters.
PROCESS_MODULES = {"multiprocessing", "joblib", "loky"}
PROCESS_NAMES = {"ProcessPoolExecutor"}
# Parts of multiprocessing that start threads, or nothing.
THREAD_PARTS = re.compile(
    r"multiprocessing(\.cpu_count|\.dummy(\..*)?|\.pool(\.ThreadPool)?)?"
)


class CatalogError(Exception):
    """A snippet that cannot be read, or one that is not there."""


@dataclass(frozen=True)
class Failure:
    """How a snippet is to fail, and in which cells; in all, without conditions."""

    how: str | int  # an exception, a signal, an exit status, or "timed-out"
    start_methods: tuple[str, ...] = ()
    requires_python: str = ""
    gil: bool | None = None


@dataclass(frozen=True)
class Snippet:
    """One runnable file and what its header asks for."""

    id: str
    path: Path
    claim: str = ""
    requires_python: str = ""
    dependencies: tuple[str, ...] = ()
    timeout: float = DEFAULT_TIMEOUT
    start_methods: tuple[str, ...] = START_METHODS
    timed: bool = False  # alone, and often enough to show the spread
    alone: bool = False  # with nothing else running: its lanes are to be seen
    order: Order = "exact"
    varies: str = ""
    fails: tuple[Failure, ...] = ()  # the first that applies is meant
    data: tuple[str, ...] = field(default=())
    series: tuple[str, ...] = ()  # the columns of the table it prints
    # Why a wrong program may pass its test: the start of a mutant's name, a reason.
    survivors: tuple[tuple[str, str], ...] = ()
    ours: bool = True

    @cached_property
    def source(self) -> str:
        """The whole file."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """The file's syntax tree (empty where the file does not parse)."""
        try:
            return ast.parse(self.source)
        except (SyntaxError, ValueError):
            return ast.parse("")

    @property
    def runs_alone(self) -> bool:
        """Whether nothing else may run beside it."""
        return self.timed or self.alone

    @cached_property
    def uses_processes(self) -> bool:
        """Whether it starts processes, so that the start method matters."""
        named = set(imports(self.tree)) - self._thread_parts()
        imported = {name.split(".")[0] for name in named}
        names = {alias for node in ast.walk(self.tree) for alias in _names(node)}
        return bool(imported & PROCESS_MODULES or names & PROCESS_NAMES)

    def _thread_parts(self) -> set[str]:
        """Return what it imports of multiprocessing, where that starts no process."""
        ours = {n for n in imports(self.tree) if n.split(".")[0] == "multiprocessing"}
        whole = any(
            alias.name in ("multiprocessing", "multiprocessing.pool")
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Import)
            for alias in node.names
        )
        threads = all(map(THREAD_PARTS.fullmatch, ours))
        return ours if not whole and threads else set()

    def visible(self, region: str | None = None) -> str:
        """Return the source as a page shows it.

        The header block and the marks of regions are left out; with a region,
        only its lines are shown, without their common indentation.
        """
        lines = HEADER.sub("", self.source).splitlines()
        kept, inside = [], region is None
        found = inside
        for line in lines:
            if mark := REGION.match(line):
                if mark["name"] == region:
                    inside = mark["edge"] == "start"
                    found = True
            elif inside:
                kept.append(line)
        if not found:
            raise CatalogError(f"{self.id} has no region “{region}”")
        margin = min((_indent(line) for line in kept if line.strip()), default=0)
        return "\n".join(line[margin:] for line in kept).strip("\n")


def without_reasons(source: str) -> str:
    """Return a snippet without what its header says of mutants: what a run can see."""
    return EMPTY.sub("\n", EXPLAINED.sub("", source))


def project_root(start: Path | None = None) -> Path:
    """Return the folder that holds ``mkdocs.yml``, here or above; else ours, or here.

    Ours is the guide's checkout: an installed recorder lies in none.
    """
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / "mkdocs.yml").is_file():
            return folder
    ours = Path(__file__).resolve().parents[1]
    return ours if (ours / "mkdocs.yml").is_file() else here


def find(root: Path) -> list[Snippet]:
    """Return every snippet below ``root/snippets``, sorted by id."""
    files = sorted((root / "snippets").glob("*/*.py"))
    return [read(file, root) for file in files if file.name != "__init__.py"]


def by_id(snippet_id: str, root: Path) -> Snippet:
    """Return one snippet; CatalogError where there is none of that id."""
    path = root / "snippets" / f"{snippet_id}.py"
    if snippet_id.count("/") != 1 or not path.is_file():
        raise CatalogError(f"{snippet_id or 'nothing'}: no snippet has this id")
    return read(path, root)


def select(targets: list[str], root: Path) -> list[Snippet]:
    """Return the snippets that ids, folders or paths name; all for none.

    Raises CatalogError for a target that names nothing.
    """
    known = {snippet.id: snippet for snippet in find(root)}
    if not targets:
        return list(known.values())
    chosen: dict[str, Snippet] = {}
    for target in targets:
        found = list(_matches(target, known, root))
        if not found:
            raise CatalogError(
                f"{target}: no snippet, folder or Python file of that name"
            )
        chosen.update({snippet.id: snippet for snippet in found})
    return list(chosen.values())


def read(path: Path, root: Path) -> Snippet:
    """Read one file's docstring and header.

    A file outside ``root/snippets`` is somebody's program: its id is its path
    and it may have neither docstring nor header.
    """
    path = path.resolve()
    home = root.resolve() / "snippets"
    ours = path.is_relative_to(home)
    name = path.relative_to(home).with_suffix("").as_posix() if ours else str(path)
    try:
        source = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        if ours:
            raise CatalogError(f"{name}: not UTF-8: {error}") from None
        return Snippet(id=name, path=path, ours=False)
    try:
        return Snippet(
            id=name, path=path, ours=ours, claim=_claim(source), **_header(source)
        )
    except (AttributeError, TypeError, ValueError) as error:
        raise CatalogError(f"{name}: {error}") from None


def imports(tree: ast.Module) -> list[str]:
    """Return the dotted names a module imports, relative ones with their dots."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = "." * node.level + (node.module or "")
            found.append(base)
            dot = "" if base.endswith(".") else "."
            found += [f"{base}{dot}{alias.name}" for alias in node.names]
    return [name for name in found if name.strip(".")]


def _matches(target: str, known: dict[str, Snippet], root: Path) -> list[Snippet]:
    name = target.strip("/").removeprefix("snippets/").removesuffix(".py")
    if name in known:
        return [known[name]]
    if folder := [s for s in known.values() if s.id.startswith(f"{name}/")]:
        return folder
    path = Path(target)
    if path.is_dir():
        return [read(file, root) for file in sorted(path.rglob("*.py"))]
    return [read(path, root)] if path.is_file() else []


def _claim(source: str) -> str:
    try:
        docstring = ast.get_docstring(ast.parse(source)) or ""
    except (SyntaxError, ValueError):
        return ""
    return docstring.partition("\n")[0]


def _header(source: str) -> dict[str, Any]:
    """Return the fields of the PEP 723 block, checked."""
    blocks = [match for match in HEADER.finditer(source) if match["type"] == "script"]
    if not blocks:
        return {}
    if len(blocks) > 1:
        raise ValueError("more than one script header")
    lines = blocks[0]["content"].splitlines()
    document = tomllib.loads(
        "\n".join(line[2:] if line[1:2] == " " else line[1:] for line in lines)
    )
    ours: dict[str, Any] = document.get("tool", {}).get("evidence", {})
    fields = {key.replace("-", "_"): value for key, value in ours.items()}
    python = document.get("requires-python", "")
    packages = document.get("dependencies", [])
    if not isinstance(packages, list):
        raise TypeError("dependencies is a list")
    SpecifierSet(python), [Requirement(text) for text in packages]  # or ValueError
    return _checked(fields) | {
        "requires_python": python,
        "dependencies": tuple(packages),
    }


def _checked(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of ``[tool.evidence]``; ValueError for what makes no sense."""
    if unknown := sorted(set(fields) - set(KINDS)):
        raise ValueError(f"[tool.evidence] does not know {', '.join(unknown)}")
    for key, value in fields.items():
        is_flag = isinstance(value, bool)  # which is an int as well
        if not isinstance(value, KINDS[key]) or is_flag != (KINDS[key] == (bool,)):
            raise ValueError(f"{key.replace('_', '-')} cannot be {value!r}")
    if fields.get("timeout", 1) <= 0 or fields.get("start_methods") == []:
        raise ValueError("timeout and start-methods cannot be empty")
    if fields.get("order", "exact") not in get_args(Order):
        raise ValueError(f"order is one of {', '.join(get_args(Order))}")
    if odd := set(fields.get("start_methods", ())) - set(START_METHODS):
        raise ValueError(f"not a start method: {', '.join(sorted(odd))}")
    readers: dict[str, Callable[[Any], Any]] = {
        "fails": _failures,
        "series": _columns,
        "survivors": _reasons,
    }
    fields |= {key: read(fields[key]) for key, read in readers.items() if key in fields}
    return {k: tuple(v) if isinstance(v, list) else v for k, v in fields.items()}


def _columns(told: str) -> tuple[str, ...]:
    """Return the columns of a series; ValueError for what is no table's head."""
    columns = tuple(told.split())
    if len(columns) < 2 or len(set(columns)) < len(columns):
        raise ValueError("series names two columns or more, each once")
    return columns


def _reasons(told: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """Return why mutants may live; TypeError for what gives no reason."""
    if odd := [name for name, why in told.items() if not (why and type(why) is str)]:
        raise TypeError(f"survivors: no reason is given for {', '.join(odd)}")
    return tuple(told.items())


def _failures(told: str | int | dict[str, Any]) -> tuple[Failure, ...]:
    """Return how a snippet is to fail: everywhere, or a table of where it does.

    A key of the table names start methods (one of them is enough), versions, and
    ``GIL`` or ``free-threaded``: ``"spawn forkserver >=3.14"``.
    """
    if not isinstance(told, dict):
        return (Failure(_checked_failure(told)),)
    if not told:
        raise ValueError("fails cannot be empty")
    return tuple(_failure(where, how) for where, how in told.items())


def _failure(where: str, how: Any) -> Failure:
    words = where.split()
    builds = {"GIL": True, "free-threaded": False}
    kinds = [builds[word] for word in words if word in builds]
    versions = [w for w in words if w not in START_METHODS and w not in builds]
    if len(kinds) > 1:
        raise ValueError(f"fails: no build is “{where}”")
    return Failure(
        _checked_failure(how),
        start_methods=tuple(w for w in words if w in START_METHODS),
        requires_python=str(SpecifierSet(",".join(versions))),  # or ValueError
        gil=kinds[0] if kinds else None,
    )


def _checked_failure(how: Any) -> str | int:
    """Return how a snippet fails; TypeError for what is no failure."""
    if not how or isinstance(how, bool) or not isinstance(how, (str, int)):
        raise TypeError(f"fails cannot be {how!r}")
    return how


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Name):
        return [node.id]
    if isinstance(node, ast.Attribute):
        return [node.attr]
    if isinstance(node, ast.ImportFrom):
        return [alias.name for alias in node.names]
    return []


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
