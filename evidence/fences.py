"""Read what pages ask for: their snippet fences.

A page says what it shows in a fence; its body is a snippet's id::

    ```snippet show="code output" region="pool" start_method="spawn"
    pools/square_five
    ```

With ``show="lanes"`` the body may hold several ids, one a line: their lanes are
drawn on one time axis; with ``times`` their times stand in one table. Behind an
id, ``python=3.13t`` or ``start_method=spawn`` chooses how that one is run; a line
that ends with ``if-found`` is left out where there is no such Python. ``holds`` is
a condition that the page's words rely on: see ``evidence.claims``.

A run under whatever Python builds the site must not depend on which that is:
where the verdicts say that it does, a fence chooses one, or its ``differs`` says
why any will do.

No package that draws pages is needed here, so that every command can ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest
from pathlib import Path

from evidence.catalog import START_METHODS, CatalogError, Snippet, by_id, find
from evidence.claims import ClaimError, Condition, names_of
from evidence.machine import SUPPORTED, InterpreterError, absent, age, interpreter
from evidence.record import Record
from evidence.runner import Job, Runner
from evidence.store import Archive
from evidence.verdict import suits
from evidence.verdicts import NO_METHOD, Outcome, Verdicts, files_of

PARTS = ("code", "evidence", "lanes", "times", "words", "chart", "output")
TOGETHER = {"lanes", "times"}  # what can be shown of several at once
VARIANT = {"python", "start_method"}
IF_FOUND = " if-found"  # ends a line that may be left out
# A snippet, and the start method and the Python asked for, if any.
Asked = tuple[Snippet, str | None, str | None]
UNASKED = ("code", "evidence", "lanes", "output")  # where a fence does not choose
STATED = {"holds", "differs"}  # what a page says of the runs
OPTIONS = {"show", "region", "title", "chart", "x", "y"} | VARIANT | STATED
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
        self.condition  # noqa: B018 (raises EmbedError where it cannot be read)
        return [runner.job(*asked) for asked in self.asked(runner.root)]

    def asked(self, root: Path) -> list[Asked]:
        """Return what each line asks for; what may be missing only where it is not."""
        return [asked for _, asked in self.named(root)]

    def named(self, root: Path) -> list[tuple[str, Asked]]:
        """Return the same, each with what a condition calls it."""
        found = []
        for name, line in zip(self._names, self.lines, strict=True):
            asked = self._asked(root, *line.removesuffix(IF_FOUND).split())
            if not line.endswith(IF_FOUND) or _there(root, *asked):
                found.append((name, asked))
        return found

    @property
    def condition(self) -> Condition | None:
        """What must hold of its runs; EmbedError for what is no condition."""
        if (text := self.options.get("holds")) is None:
            return None
        try:
            return Condition(text, self._names)
        except ClaimError as error:
            raise self._odd(error) from None

    def judge(self, runs: Sequence[tuple[Job, Record]], root: Path) -> bool | None:
        """Tell whether its condition holds; None where nothing tells.

        The runs are those of ``jobs``. Raises Refuted where it does not hold,
        EmbedError where a record does not hold what is asked for.
        """
        if not (condition := self.condition):
            return None
        names = [name for name, _ in self.named(root)]
        records = [record for _, record in runs]
        try:
            found = condition.judge(dict(zip(names, records, strict=True)))
        except ClaimError as error:
            raise self._odd(error) from None
        if found and not found.holds:
            raise Refuted(self, found.values, [job for job, _ in runs])
        return found.holds if found else None

    @property
    def _names(self) -> list[str]:
        return names_of(line.split()[0] for line in self.lines)

    def _odd(self, error: ClaimError) -> EmbedError:
        return EmbedError(f"{self.name}: holds “{self.options['holds']}”: {error}")

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


class Refuted(EmbedError):  # noqa: N818 (it is what was found)
    """A condition that does not hold in the records of the runs that it is about."""

    def __init__(self, fence: Fence, values: Sequence[str], jobs: list[Job]) -> None:
        reruns = dict.fromkeys(job.rerun for job in jobs)
        super().__init__(
            f"{fence.name}: the page relies on “{fence.options['holds']}”, but "
            f"{', '.join(values)}. Rerun: {'; '.join(reruns)}"
        )
        self.jobs = jobs


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
    for name, fence in on_pages(docs):
        try:
            jobs = fence.jobs(runner)
        except (CatalogError, InterpreterError) as error:
            raise EmbedError(f"{name}: {error}") from None
        for job in jobs:
            wanted.setdefault(job.digest, (job, []))[1].append(name)
    return [(job, sorted(set(pages))) for job, pages in wanted.values()]


def refuted(
    runner: Runner, docs: Path, records: Mapping[str, Record]
) -> list[tuple[str, Refuted]]:
    """Return the conditions of pages that records, by digest, do not bear out."""
    found = []
    for name, fence in on_pages(docs):
        if not fence.condition:
            continue
        runs = [(job, records[job.digest]) for job in fence.jobs(runner)]
        try:
            fence.judge(runs, runner.root)
        except Refuted as error:
            found.append((name, error))
        except EmbedError as error:
            raise EmbedError(f"{name}: {error}") from None
    return found


def undecided(runner: Runner, docs: Path, known: Verdicts) -> list[str]:
    """Return which fences leave the Python open where it matters; a line each.

    A fence that says that it matters, where it does not, is told of, too.
    """
    return [
        f"{name}: {said}"
        for name, fence in on_pages(docs)
        if (said := _undecided(fence, runner, known))
    ]


def _undecided(fence: Fence, runner: Runner, known: Verdicts) -> str:
    why = fence.options.get("differs")
    if why is not None and not why.strip():
        return f"{fence.name}: differs does not say why"
    open_ones = [
        (runner.job(snippet, method), method)
        for snippet, method, python in fence.asked(runner.root)
        if not python and set(fence.parts) != {"code"}
    ]
    kinds = [kinds_of(*one, known) for one in open_ones]
    several = [pair for pair in zip(open_ones, kinds, strict=True) if len(pair[1]) > 1]
    if why is None and several:
        (job, method), found = several[0]
        under = f" under {method}" if method else ""
        return (
            f"{job.snippet.id}{under} differs: {_contrast(found)}. Choose one with "
            'python="…", or say with differs="…" why any will do'
        )
    if why is not None and not several and all(kinds):
        return f"{fence.name}: differs, it says, but no run that it leaves open does"
    return ""


@dataclass(frozen=True)
class Kind:
    """The Pythons of one system on which a snippet came to the same outcome."""

    outcome: Outcome
    pythons: tuple[str, ...]


def kinds_of(job: Job, method: str | None, known: Verdicts) -> list[Kind]:
    """Return how a snippet ends by the Python that runs it; nothing if not known.

    Of the supported ones, with a GIL; under their default start method for none.
    Where systems differ, it is about the first on which Pythons do.
    """
    snippet = job.snippet
    entry = known.current(snippet.id, files_of(job.ingredients["files"]))
    systems: dict[str, dict[Outcome, list[str]]] = {}
    for place, row in entry.cells.items() if entry else ():
        column = known.columns[place]
        if not column.gil or column.name not in SUPPORTED:
            continue
        first, *_ = snippet.start_methods
        usual = column.default if column.default in snippet.start_methods else first
        outcome = row.get(NO_METHOD) or row.get(method or usual)
        if outcome and outcome.verdict != "not run":
            outcomes = systems.setdefault(column.system, {})
            outcomes.setdefault(outcome, []).append(column.name)
    found = max(systems.values(), key=len, default={})
    kinds = [Kind(one, tuple(sorted(names, key=age))) for one, names in found.items()]
    return sorted(kinds, key=lambda kind: age(kind.pythons[0]))


def _contrast(kinds: list[Kind]) -> str:
    """Return the first line in which outcomes differ, each with its Pythons."""
    told = [
        [kind.outcome.verdict, kind.outcome.why, *kind.outcome.printed.splitlines()]
        for kind in kinds
    ]
    odd = next(
        (n for n, lines in enumerate(zip_longest(*told)) if len(set(lines)) > 1), 0
    )
    return "; ".join(
        f"on {', '.join(kind.pythons)}: {lines[0]}"
        + (f", “{(lines[odd] if odd < len(lines) else '').strip()}”" if odd else "")
        for kind, lines in zip(kinds, told, strict=True)
    )


def particular(root: Path) -> set[Asked]:
    """Return what pages show for which not every supported Python does."""
    asked = {one for _, fence in on_pages(root / "docs") for one in fence.asked(root)}
    return {one for one in asked if one[2] or not _runs_everywhere(one[0])}


def on_pages(docs: Path) -> Iterator[tuple[str, Fence]]:
    """Yield every fence of a site's pages, with the name of its page."""
    for page in sorted(docs.rglob("*.md")):
        for fence in fences(page.read_text(encoding="utf-8")):
            yield page.relative_to(docs).as_posix(), fence


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
