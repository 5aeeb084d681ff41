"""Draw records into pages.

A page says what it shows in a fence; its body is a snippet's id::

    ```snippet show="code output" region="pool" start_method="spawn"
    pools/square_five
    ```

With ``show="lanes"`` the body may hold several ids, one a line: their lanes are
drawn on one time axis; with ``times`` their times stand in one table. Behind an
id, ``python=3.13t`` or ``start_method=spawn`` chooses how that one is run; a line
that ends with ``if-found`` is left out where there is no such Python.
``formatter`` goes through markdown-exec and only reads records. Whatever is
missing, stale or failed stops the build with the page, the snippet and the
command that mends it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markdown_exec import base_format
from pymdownx.superfences import SuperFencesException

from evidence import badges, charts, digest, verdicts
from evidence.catalog import (
    START_METHODS,
    CatalogError,
    Snippet,
    by_id,
    project_root,
)
from evidence.machine import (
    NAMES,
    SUPPORTED,
    InterpreterError,
    absent,
    interpreter,
)
from evidence.record import Record
from evidence.runner import Job, Runner, Variant
from evidence.show import (
    compared,
    evidence_box,
    lanes_figure,
    made_elsewhere,
    not_run,
    output,
    strip,
    words,
)
from evidence.store import Archive
from evidence.verdict import suits
from evidence.verdicts import Verdicts, files_of

if TYPE_CHECKING:
    from markdown import Markdown

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
LANES = "reference/lanes/"  # the page that explains them
VERDICTS = "reference/verdicts/"  # the page that shows all
# Stands in Markdown for HTML that Markdown must not touch.
PLACE = '<div data-place="evidence"></div>'


class Build(Runner):
    """The runner of one build: each file is read as it was when first asked for.

    Where an interpreter is missing, the record that was committed for it stands in.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.archive = Archive(self.root)
        self.verdicts = verdicts.read(self.root / verdicts.PLACE)
        self._jobs: dict[tuple[Path, str | None, str | None], Job] = {}
        self._elsewhere: dict[str, Record] = {}  # by digest
        _builds[self.root] = self

    def job(
        self,
        snippet: Snippet,
        start_method: str | None = None,
        python: str | None = None,
    ) -> Job:
        """Return a job; the one that was made before, where it was asked for."""
        key = snippet.path, start_method, python
        if key not in self._jobs:
            self._jobs[key] = self._job(snippet, start_method, python)
        return self._jobs[key]

    def recorded(self, job: Job) -> Record | None:
        """Return the job's record, made here or elsewhere."""
        return self._elsewhere.get(job.digest) or super().recorded(job)

    def _job(self, snippet: Snippet, method: str | None, python: str | None) -> Job:
        try:
            job = super().job(snippet, method, python)
        except InterpreterError:
            if python not in NAMES:  # nobody can have it
                raise
            missing = absent(python, method)
            parts = digest.ingredients(snippet, missing, method, self.root)
            job = Job(snippet, Variant(missing, method), parts)
        if not job.out_of_reach:
            return job
        record = self.archive.get(snippet.id, python, method)
        files = digest.files(snippet, self.root)
        if not record or record.ingredients["files"] != files:
            return job
        self._elsewhere[record.digest] = record
        variant = record.variant
        there = replace(
            absent(variant["python"], variant["default_start_method"]),
            gil=variant["gil"],
            implementation=variant["implementation"],
        )
        return Job(snippet, Variant(there, variant["start_method"]), record.ingredients)


# The build under way (the next one takes its place), by the root of its project:
# the formatter has no other way to know of it.
_builds: dict[Path, Build] = {}


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


def validator(
    language: str,  # noqa: ARG001 (the signature is superfences')
    inputs: dict[str, str],
    options: dict[str, Any],
    attrs: dict[str, Any],  # noqa: ARG001
    md: Markdown,
) -> bool:
    """Take the options of a fence; an unknown one stops the build."""
    options.update(known(inputs, OPTIONS, "a snippet fence", md))
    return True


def formatter(
    source: str,
    language: str,
    css_class: str,  # noqa: ARG001 (the signature is superfences')
    options: dict[str, str],
    md: Markdown,
    **_: Any,
) -> str:
    """Return the HTML of a snippet fence."""
    fence = Fence(_lines(source), dict(options))
    page = page_of(md)
    try:
        shown = [(job, evidence_of(job)) for job in fence.jobs(_runner(site_root()))]
        if len(shown) > 1:
            markdown, html = together(fence, shown, to_root(page))
        else:
            markdown, html = draw(fence, *shown[0], to_root(page))
    except (CatalogError, InterpreterError) as error:
        where = page or ", ".join(_pages_with(fence.lines)) or "a page"
        raise SuperFencesException(f"{where}: {error}") from None
    return placed(html, markdown, source, language, md)


def known(
    inputs: dict[str, str], options: Collection[str], fence: str, md: Markdown
) -> dict[str, str]:
    """Return a fence's options; one that it does not know stops the build."""
    if unknown := sorted(set(inputs) - set(options)):
        where, names = page_of(md) or "a page", ", ".join(unknown)
        raise SuperFencesException(f"{where}: {fence} does not know {names}")
    return inputs


def placed(html: str, markdown: str, source: str, language: str, md: Markdown) -> str:
    """Return Markdown drawn by markdown-exec, with HTML in the place that it keeps."""
    drawn = base_format(
        language=language, run=lambda *_, **__: markdown, code=source, md=md
    )
    return str(drawn).replace(PLACE, html)


def evidence_of(job: Job) -> Record:
    """Return the record of a job; one that says "not run" where it cannot be run here.

    Raises EmbedError, with the command that mends it, where there is none to
    rely on.
    """
    runner = _runner(site_root())
    record = runner.recorded(job)
    if record is None and (reason := job.out_of_reach):
        return runner.not_run(job, reason)
    if record is None:
        raise EmbedError(
            f"{job.snippet.id}: no evidence for it as it stands. Run: {job.rerun}"
        )
    if record.truncated:
        raise EmbedError(
            f"{job.snippet.id}: printed too much to show. Mend it, then: {job.rerun}"
        )
    return record


def record_of(snippet_id: str) -> Record:
    """Return the record of a snippet's default variant, as ``evidence_of`` does."""
    return evidence_of(Fence((snippet_id,)).jobs(_runner(site_root()))[0])


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
                yield Fence(_lines("\n".join(body)), options)
            mark = ""
        elif mark:
            body.append(line)


def draw(fence: Fence, job: Job, record: Record, prefix: str) -> tuple[str, str]:
    """Return a fence as Markdown with one place in it, and the HTML for that place.

    ``prefix`` leads from the page to the root of the site.
    """
    name = f"{job.snippet.id.rpartition('/')[2]}.py"
    html = []
    ran = record.status != "not-run"
    if "evidence" in fence.parts:
        link = f"{prefix}snippets/{job.snippet.id}.py"
        run = f"{prefix}{run_address(record.digest)}" if ran else ""
        html += [_tools(name, link, run, job), strip(record) if ran else ""]
        html.append(badges.row(known_of(job), page_address(VERDICTS, prefix)))
    if not job.variant.python.executable and ran:
        html.append(made_elsewhere([record]))
    if "lanes" in fence.parts and ran:
        html.append(lanes_figure([record], explained(prefix)))
    if "words" in fence.parts and ran:
        html.append(words(record, prefix))
    if "chart" in fence.parts and ran:
        html.append(_chart(fence, record))
    if ran and "output" in fence.parts:
        html.append(output(record))
    if not ran and {"output", "chart", "lanes", "words"} & set(fence.parts):
        html.append(not_run(record))
    markdown = [_marker(job), ""]
    if "code" in fence.parts:
        title = fence.options.get("title", name)
        code = job.snippet.visible(fence.options.get("region"))
        markdown += [f'```````python title="{title}"', code, "```````", ""]
    if html:
        markdown.append(PLACE)
    return "\n".join(markdown), evidence_box("".join(html), [record])


def together(
    fence: Fence, shown: list[tuple[Job, Record]], prefix: str
) -> tuple[str, str]:
    """Return several runs side by side, as ``draw`` does.

    Their lanes stand on one time axis, their times in one table; those that
    could not be run are left out, with the reason.
    """
    markers = "\n".join(_marker(job) for job, _ in shown)
    ran = [(job, record) for job, record in shown if record.status != "not-run"]
    html = [not_run(record) for _, record in shown if record.status == "not-run"]
    away = [record for job, record in ran if not job.variant.python.executable]
    if away:
        html.append(made_elsewhere(away))
    records = [record for _, record in ran]
    if "lanes" in fence.parts and records:
        html.append(lanes_figure(records, explained(prefix)))
    if "times" in fence.parts and records:
        html.append(
            compared(records, [prefix + run_address(r.digest) for r in records])
        )
    return f"{markers}\n\n{PLACE}", evidence_box("".join(html), records)


def to_root(page: str | None) -> str:
    """Return the relative address of the site's root, seen from a page's.

    ```python
    from evidence.embed import to_root

    print(to_root("pools/index.md"), to_root("pools/map.md"))
    #> ../ ../../
    ```
    """
    if not page:
        return "/"
    path = page.removesuffix(".md").removesuffix(".ipynb")
    depth = path.count("/") + (path.rpartition("/")[2] != "index")
    return "../" * depth


def address_of(page: str) -> str:
    """Return a page's address, seen from the site's root.

    ```python
    from evidence.embed import address_of

    print(address_of("pools/index.md"), address_of("pools/map.md"))
    #> pools/ pools/map/
    ```
    """
    path = page.removesuffix(".md").removesuffix(".ipynb")
    folder, _, name = path.rpartition("/")
    place = folder if name == "index" else path
    return f"{place}/" if place else ""


def run_address(digest: str) -> str:
    """Return the address of a run's own page, seen from the site's root."""
    return f"runs/{digest[:16]}/"


def explained(prefix: str) -> str:
    """Return the address of the page on lanes; nothing where the site has none."""
    return page_address(LANES, prefix)


def page_address(address: str, prefix: str) -> str:
    """Return the address of a page, seen from elsewhere; nothing for one not there."""
    there = (site_root() / "docs" / address.rstrip("/")).with_suffix(".md").is_file()
    return prefix + address if there else ""


def known_of(job: Job) -> badges.Known:
    """Return what is known of a job's snippet in all cells."""
    runner = _runner(site_root())
    known = runner.verdicts if isinstance(runner, Build) else Verdicts()
    return badges.Known.of(job.snippet.id, files_of(job.ingredients["files"]), known)


def _tools(name: str, link: str, run: str, job: Job) -> str:
    more = f'<a href="{escape(run)}">This run in full</a>' if run else ""
    return (
        f'<p class="evidence-tools"><a href="{escape(link)}" download>Download</a>'
        f"{more}"
        f"<span>run it: <code>python {escape(name)}</code> or "
        f"<code>uv run {escape(name)}</code></span>"
        f"<span>record it: <code>python -m evidence run {escape(job.snippet.id)}</code>"
        "</span></p>"
    )


def _chart(fence: Fence, record: Record) -> str:
    """Return the record's series as a chart; its drawing is kept beside records."""
    ask = fence.options
    folder = _runner(site_root()).store.charts
    try:
        return charts.figure(
            record,
            ask.get("chart", "lines"),
            folder,
            ask.get("x", ""),
            ask.get("y", ""),
        )
    except charts.ChartError as error:
        raise EmbedError(f"{fence.name}: cannot be drawn: {error}") from None


def page_of(md: Markdown) -> str | None:
    """Return the page being rendered, where the generator lets us know."""
    for processor in md.treeprocessors:
        file = getattr(processor, "file", None)
        if name := getattr(file, "src_uri", None) or getattr(processor, "path", None):
            return str(name)
    return None


def _lines(body: str) -> tuple[str, ...]:
    """Return the lines in the body of a fence: an id each, and how to run it."""
    return tuple(line.strip(" \t>") for line in body.splitlines() if line.strip(" \t>"))


def _marker(job: Job) -> str:
    """Return what ``check`` looks for: this snippet is shown here."""
    return f'<span hidden data-snippet="{escape(job.snippet.id)}"></span>'


def _pages_with(lines: tuple[str, ...]) -> list[str]:
    docs = site_root() / "docs"
    return [
        page.relative_to(docs).as_posix()
        for page in sorted(docs.rglob("*.md"))
        if any(f.lines == lines for f in fences(page.read_text(encoding="utf-8")))
    ]


def site_root() -> Path:
    """Return the root of the project whose pages are rendered."""
    # markdown-exec tells where the configuration of the site lies.
    told = os.environ.get("MKDOCS_CONFIG_DIR")
    return project_root(Path(told) if told else None)


def _runner(root: Path) -> Runner:
    """Return the runner of the build under way; one of its own for none."""
    return _builds.get(root) or Runner(root)
