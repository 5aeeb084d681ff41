"""Draw records into pages.

What a fence may say is in ``evidence.fences``. ``formatter`` goes through
markdown-exec and only reads records. Whatever is missing, stale or failed stops
the build with the page, the snippet and the command that mends it.
"""

from __future__ import annotations

import os
from collections.abc import Collection
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markdown_exec import base_format
from pymdownx.superfences import SuperFencesException

from evidence import badges, charts
from evidence.build import Build, runner_of
from evidence.catalog import CatalogError, project_root
from evidence.fences import OPTIONS, EmbedError, Fence, fences, ids_of
from evidence.machine import InterpreterError
from evidence.record import Record
from evidence.runner import Job
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
from evidence.verdicts import Verdicts, files_of

if TYPE_CHECKING:
    from markdown import Markdown

LANES = "reference/lanes/"  # the page that explains them
VERDICTS = "reference/verdicts/"  # the page that shows all
# Stands in Markdown for HTML that Markdown must not touch.
PLACE = '<div data-place="evidence"></div>'


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
    fence = Fence(ids_of(source), dict(options))
    page = page_of(md)
    try:
        shown = [(job, evidence_of(job)) for job in fence.jobs(runner_of(site_root()))]
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
    runner = runner_of(site_root())
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
    return evidence_of(Fence((snippet_id,)).jobs(runner_of(site_root()))[0])


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
    if not job.variant.python.executable and ran and set(fence.parts) != {"code"}:
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
    html.append(_stated(fence, [(job, record)]))
    markdown = [_marker(job), ""]
    if "code" in fence.parts:
        title = fence.options.get("title", name)
        code = job.snippet.visible(fence.options.get("region"))
        markdown += [f'```````python title="{title}"', code, "```````", ""]
    if any(html):
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
    html.append(_stated(fence, shown))
    return f"{markers}\n\n{PLACE}", evidence_box("".join(html), records)


def _stated(fence: Fence, shown: list[tuple[Job, Record]]) -> str:
    """Return what the page says of the runs, checked: Refuted where it is wrong."""
    html = ""
    if told := fence.options.get("holds"):
        holds = fence.judge(shown, site_root())
        said = "Checked when this page was built" if holds else "Could not be checked"
        html += f'<p class="claim">{said}: <code>{escape(told, quote=False)}</code></p>'
    if why := fence.options.get("differs"):
        html += f'<p class="claim">Depends on the Python: {escape(why)}</p>'
    return html


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
    runner = runner_of(site_root())
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
    folder = runner_of(site_root()).store.charts
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
