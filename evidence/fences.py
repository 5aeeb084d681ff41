"""Read what pages ask for: their snippet fences.

A page says what it shows in a fence; its body is a snippet's id::

    ```snippet show="code output" region="pool" start_method="spawn"
    pools/square_five
    ```

With ``show="lanes"`` the body may hold several ids, one a line: their lanes are
drawn on one time axis; with ``times`` their times stand in one table. Behind an
id, ``python=3.13t`` or ``start_method=spawn`` chooses how that one is run; a line
that ends with ``if-found`` is left out where there is no such Python.

No package that draws pages is needed here, so that every command can ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from evidence.catalog import START_METHODS, CatalogError, Snippet, by_id, find
from evidence.machine import SUPPORTED, InterpreterError, absent, interpreter
from evidence.runner import Job, Runner
from evidence.store import Archive
from evidence.verdict import suits

PARTS = ("code", "evidence", "lanes", "times", "words", "chart", "output")
TOGETHER = {"lanes", "times"}  # what can be shown of several at once
VARIANT = {"python", "start_method"}
IF_FOUND = " if-found"  # ends a line that may be left out
# A snippet, and the start method and the Python asked for, if any.
Asked = tuple[Snippet, str | None, str | None]
UNASKED = ("code", "evidence", "lanes", "output")  # where a fence does not choose
OPTIONS = {"show", "region", "title", "chart", "x", "y"} | VARIANT
FENCE = re.compile(r"^(?P<indent>[ \t>]*)(?P<mark>`{3,}|~{3,})[ \t]*(?P<info>.*)$")
OPTION = re.compile(r"(\w+)=(?:\"([^\"]*)\"|'([^']*)')")


class EmbedError(CatalogError):
    """Something that a page asks for cannot be shown."""


@dataclass(frozen=True)
class Fence:
    """One request of a page: which snippets, and how to show them."""

    lines: tuple[str, ...]  # an id each, and how that one is run
    options: dict[str, str] = field(default_factory=dict)

    @property
    def ids(self) -> tuple[str, ...]:
        """The snippets that it shows, whatever is found."""
        return tuple(
            line.split()[0]
            for line in self.lines
            if line.strip() and not line.endswith(IF_FOUND)
        )

    @property
    def parts(self) -> list[str]:
        """What to show, in the order in which it is shown."""
        asked = self.options.get("show", " ".join(UNASKED)).split()
        if unknown := set(asked) - set(PARTS):
            raise EmbedError(f"{self.name}: cannot show {', '.join(sorted(unknown))}")
        if {"chart", "x", "y"} & set(self.options) and "chart" not in asked:
            raise EmbedError(f"{self.name}: shows no chart, so it cannot say how")
        return [part for part in PARTS if part in asked]

    @property
    def name(self) -> str:
        """The ids, as a message names them."""
        return ", ".join(self.ids)

    def jobs(self, runner: Runner) -> list[Job]:
        """Return the experiments that this fence shows."""
        if not self.ids:
            raise EmbedError("a fence names no snippet")
        if len(self.lines) > 1 and not set(self.parts) <= TOGETHER:
            raise EmbedError(
                f"{self.name}: only {' and '.join(sorted(TOGETHER))} can be shown of "
                "several at once"
            )
        if len(self.lines) == 1 and "times" in self.parts:
            raise EmbedError(f"{self.name}: times are shown of several, side by side")
        return [runner.job(*asked) for asked in self.asked(runner.root)]

    def asked(self, root: Path) -> list[Asked]:
        """Return what each line asks for; what may be missing only where it is not."""
        found = []
        for line in self.lines:
            asked = self._asked(root, *line.removesuffix(IF_FOUND).split())
            if not line.endswith(IF_FOUND) or _there(root, *asked):
                found.append(asked)
        return found

    def _asked(self, root: Path, snippet_id: str, *words: str) -> Asked:
        asked = dict(word.partition("=")[::2] for word in words)
        if unknown := set(asked) - VARIANT:
            raise EmbedError(f"{snippet_id}: cannot say {', '.join(sorted(unknown))}")
        if empty := [key for key, value in asked.items() if not value]:
            raise EmbedError(f"{snippet_id}: {', '.join(empty)} needs a value")
        variant = {key: self.options[key] for key in VARIANT & set(self.options)}
        variant |= asked
        method, python = variant.get("start_method"), variant.get("python")
        if method not in (None, *START_METHODS):
            raise EmbedError(f"{snippet_id}: there is no start method {method}")
        return by_id(snippet_id, root), method, python


def _there(
    root: Path, snippet: Snippet, method: str | None, python: str | None
) -> bool:
    """Tell whether the Python asked for is here, or a record of it is kept."""
    try:
        interpreter(python)
    except InterpreterError:
        return Archive(root).get(snippet.id, python, method) is not None
    return True


def experiments(runner: Runner, docs: Path) -> list[tuple[Job, list[str]]]:
    """Return all that pages show, with the pages; of other snippets, the default."""
    shown = jobs_of_pages(runner, docs)
    ids = {job.snippet.id for job, _ in shown}
    others = [one for one in find(runner.root) if one.id not in ids]
    return [*shown, *((runner.job(one), []) for one in others)]


def jobs_of_pages(runner: Runner, docs: Path) -> list[tuple[Job, list[str]]]:
    """Return every experiment that pages show, with the pages that show it."""
    wanted: dict[str, tuple[Job, list[str]]] = {}
    for page in sorted(docs.rglob("*.md")):
        name = page.relative_to(docs).as_posix()
        for fence in fences(page.read_text(encoding="utf-8")):
            try:
                jobs = fence.jobs(runner)
            except (CatalogError, InterpreterError) as error:
                raise EmbedError(f"{name}: {error}") from None
            for job in jobs:
                wanted.setdefault(job.digest, (job, []))[1].append(name)
    return [(job, sorted(set(pages))) for job, pages in wanted.values()]


def particular(root: Path) -> set[Asked]:
    """Return what pages show for which not every supported Python does."""
    asked = {
        one
        for page in sorted((root / "docs").rglob("*.md"))
        for fence in fences(page.read_text(encoding="utf-8"))
        for one in fence.asked(root)
    }
    return {one for one in asked if one[2] or not _runs_everywhere(one[0])}


def _runs_everywhere(snippet: Snippet) -> bool:
    return all(suits(snippet.requires_python, absent(name)) for name in SUPPORTED)


def fences(text: str) -> Iterator[Fence]:
    """Yield the snippet fences of a page, those inside other fences left out."""
    mark, info = "", ""
    body: list[str] = []
    for line in text.splitlines():
        found = FENCE.match(line)
        if not mark and found:
            mark, info, body = found["mark"], found["info"].strip(), []
        elif mark and found and found["mark"].startswith(mark) and not found["info"]:
            if info.split()[:1] == ["snippet"]:
                options = {k: a or b for k, a, b in OPTION.findall(info)}
                yield Fence(ids_of("\n".join(body)), options)
            mark = ""
        elif mark:
            body.append(line)


def ids_of(body: str) -> tuple[str, ...]:
    """Return the lines in the body of a fence: an id each, and how to run it."""
    return tuple(line.strip(" \t>") for line in body.splitlines() if line.strip(" \t>"))
