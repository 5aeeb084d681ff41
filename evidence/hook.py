"""The thin seam to MkDocs: run what is stale, build beside, check, swap.

All that MkDocs needs of us is here. Another generator needs ``python -m
evidence run`` before it, ``python -m evidence check`` after it, a copy of
``snippets/`` in the site, the terms at the end of each page, and the pages of
``evidence.pages``.
"""

from __future__ import annotations

import atexit
import json
import logging
import os
import re
import shutil
import sys
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any, Literal

from filelock import FileLock
from jinja2 import Environment
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents
from mkdocs.utils import CountHandler
from nbclient.exceptions import CellExecutionError
from pymdownx.superfences import SuperFencesException

from evidence import check, digest, fates, pages
from evidence.build import Build
from evidence.catalog import CatalogError, find
from evidence.console import failure, record_all
from evidence.embed import to_root
from evidence.fences import experiments, refuted, undecided
from evidence.machine import interpreter
from evidence.record import Record
from evidence.runner import Job, Runner
from evidence.store import write_atomically
from evidence.verdicts import VerdictsError

log = logging.getLogger("mkdocs.plugins.evidence")

TERMS = "reference/terms.md"
GENERATORS = (
    *("jinja2", "markdown", "markdown-exec", "matplotlib", "mkdocs", "mkdocs-jupyter"),
    *("mkdocs-material", "nbconvert", "pygments", "pymdown-extensions"),
)
SOURCES = ("evidence", "snippets", "verdicts")  # what pages are made from, beside docs
AGAIN = 2  # times that what refutes a page is run again
LAB_TIMEOUT = 60  # seconds a cell
ABANDONED_AFTER_S = 24 * 3600  # no build takes that long
# The last good site, while the next one takes its place.
OLD = "-old"

# Where the last good site is, and where the next one is built; one build a process.
_places: dict[str, Path] = {}
# Every run of the guide.
_runs: list[pages.Run] = []
# The site's navigation, and a page like all others for what runs have to say.
_navigation: Navigation
_shell = ""
# A digest of all that the pages are made from.
_inputs = ""
# What MkDocs was asked for.
_command = "build"


def on_startup(*, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: ARG001
    """Remember whether pages are built, deployed, or served while they are written."""
    global _command  # noqa: PLW0603 (MkDocs tells this once, and only here)
    _command = command


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Run what is stale before any page is rendered; build beside the last site.

    Where nothing at all has changed since the last good site, it stays as it is.
    """
    global _inputs  # noqa: PLW0603 (MkDocs has no place of ours)
    config.site_url = os.environ.get("SITE_URL") or config.site_url
    root = Path(config.config_file_path).parent
    try:
        runner = Build(root)
    except VerdictsError as error:
        raise PluginError(str(error)) from None
    _runs[:] = _record(runner, Path(config.docs_dir))
    _prepare_labs(config, runner)
    if _command != "serve":
        good = Path(config.site_dir)
        _tidy(good)
        _inputs = _all_inputs(config)
        if _command == "build" and _read(_note(good)) == [_inputs, _files(good)]:
            log.info("Nothing has changed since the site was built")
            raise SystemExit(0)
        beside = tempfile.mkdtemp(prefix=f".{good.name}-", dir=good.parent)
        atexit.register(shutil.rmtree, beside, ignore_errors=True)  # after Ctrl-C
        _places.update(good=good, beside=Path(beside))
        config.site_dir = beside
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add every snippet as a file to download."""
    root = Path(config.config_file_path).parent
    for snippet in find(root):
        name = f"snippets/{snippet.id}.py"
        files.append(File.generated(config, name, abs_src_path=str(snippet.path)))
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG001
    """Remember the navigation, which the pages of runs show as well."""
    global _navigation  # noqa: PLW0603 (MkDocs tells this once, and only here)
    _navigation = nav
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Draw the page that all runs share: hundreds differ in their content alone."""
    global _shell  # noqa: PLW0603 (as above)
    file = File.generated(config, f"{pages.SHELL.address.rstrip('/')}.md", content="")
    page = Page(pages.SHELL.title, file, config)
    page.content, page.toc = pages.SHELL.content, TableOfContents([])
    page.meta = {"description": pages.SHELL.description, "hide": ["toc"]}
    context = get_context(_navigation, files, config, page)
    _shell = env.get_template("main.html").render(context)
    return env


def on_page_markdown(
    markdown: str,
    page: Page,  # noqa: ARG001
    config: MkDocsConfig,
    files: Files,  # noqa: ARG001
) -> str:
    """End each page with the glossary's terms, which gives them tooltips.

    Not by ``pymdownx.snippets``: it would append them to each fence as well, and
    parsing them a thousand times takes most of a build.
    """
    terms = Path(config.docs_dir, TERMS)
    if not terms.is_file():
        return markdown
    return f"{markdown}\n\n{terms.read_text(encoding='utf-8')}"


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:  # noqa: ARG001
    """Draw what comes from records alone; clean what comes from a notebook.

    A notebook brings along half a megabyte of style, and scripts. One of them
    loads MathJax from elsewhere. Our own style sheet dresses cells.
    """
    name = page.file.src_uri
    if pages.TIMES in html:
        return html.replace(pages.TIMES, pages.times(_runs, to_root(name)))
    if pages.VERDICTS in html:
        return html.replace(pages.VERDICTS, pages.verdicts(_runs, to_root(name)))
    if pages.ATTACKS in html:
        return html.replace(pages.ATTACKS, pages.attacks(_runs))
    if name.endswith(".ipynb"):
        return re.sub(r"(?s)<(style|script)\b.*?</\1>", "", html)
    return html


@event_priority(-100)
def on_post_build(config: MkDocsConfig) -> None:
    """Write the pages of runs, and check all; only a sound site is published."""
    site = Path(config.site_dir)
    pages.write(_runs, _shell, site)
    if _command == "serve":
        return
    if found := check.problems(site, Path(config.docs_dir)):
        raise PluginError("\n".join(["the built pages are not sound:", *found]))
    if _warned():
        return  # in strict mode MkDocs gives up after us: on_build_error cleans up
    config.site_dir = str(_places["good"])  # what MkDocs deploys
    _swap(site, _places["good"])


def on_build_error(error: Exception) -> None:
    """Leave the last good site as it was; say what is wrong without our own stack."""
    if beside := _places.pop("beside", None):
        shutil.rmtree(beside, ignore_errors=True)
    if isinstance(error, (SuperFencesException, CellExecutionError)):
        log.error(str(error))
        raise Abort("Aborted: a page asks for something that cannot be shown")


def _record(runner: Build, docs: Path) -> list[pages.Run]:
    try:
        wanted = experiments(runner, docs)
        if said := undecided(runner, docs, runner.verdicts):
            told = "what is shown depends on the Python that builds the site:"
            raise PluginError("\n".join([told, *said]))
        found = _borne_out(runner, docs, [job for job, _ in wanted])
    except CatalogError as error:
        raise PluginError(str(error)) from None
    failed = [
        f"{', '.join(names) or 'on no page'}: {failure(job, found[job.digest])}"
        for job, names in wanted
        if found[job.digest].status != "passed" and not job.out_of_reach
    ]
    if failed:
        raise PluginError("\n".join(["some evidence is missing:", *failed]))
    if refutations := refuted(runner, docs, found):
        said = [f"{name}: {error}" for name, error in refutations]
        raise PluginError("\n".join(["the runs do not bear out the pages:", *said]))
    known = fates.read(runner.root / fates.PLACE)
    return [
        pages.Run(
            job,
            found[job.digest],
            pages.shown_on(docs, names),
            fates.about(known, job.snippet, runner.root),
        )
        for job, names in wanted
    ]


def _borne_out(runner: Build, docs: Path, jobs: list[Job]) -> dict[str, Record]:
    """Run what is stale; return the records by digest.

    What refutes a page may be chance, on a busy machine: it is run again.
    """
    records = record_all(runner, jobs)
    found = {job.digest: record for job, record in zip(jobs, records, strict=True)}
    for _ in range(AGAIN):
        again = {
            job.digest: job
            for _, error in refuted(runner, docs, found)
            for job in error.jobs
            if job.variant.python.executable and not job.out_of_reach
        }
        if not again:
            break
        records = record_all(runner, [*again.values()], fresh=True)
        found |= zip(again, records, strict=True)
    return found


def _prepare_labs(config: MkDocsConfig, runner: Runner) -> None:
    """Have notebooks executed again when what they import has changed.

    mkdocs-jupyter keys its cache on the notebook alone, so that the cache gets
    a folder named by a digest of the rest.
    """
    python = interpreter()
    files = sorted((runner.root / "snippets" / "labs").glob("*.py"))
    rest = {
        "files": {file.name: digest.sha256(file.read_bytes()) for file in files},
        "python": [python.version, python.build, python.gil],
        "packages": {k: python.packages.get(k) for k in ("ipykernel", "matplotlib")},
    }
    labs = runner.store.folder / "labs"
    cache = labs / digest.of(rest)[:16]
    for old in labs.glob("*"):
        if old != cache:
            shutil.rmtree(old, ignore_errors=True)
    for page in cache.glob("*.json"):  # one may be half, if its writer was killed
        try:
            json.loads(page.read_text(encoding="utf-8"))
        except ValueError:
            page.unlink()
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(cache)
    settings = runner.store.folder / "jupyter"
    rules: dict[str, Any] = {"ExecutePreprocessor": {"timeout": LAB_TIMEOUT}}
    write_atomically(
        settings / "jupyter_nbconvert_config.json", json.dumps(rules).encode()
    )
    os.environ["JUPYTER_CONFIG_DIR"] = str(settings)


def _warned() -> bool:
    handlers = logging.getLogger("mkdocs").handlers
    return any(h.get_counts() for h in handlers if isinstance(h, CountHandler))


def _all_inputs(config: MkDocsConfig) -> str:
    """Return a digest of whatever the pages are made from, records included."""
    root = Path(config.config_file_path).parent
    folders = [Path(config.docs_dir), *(root / name for name in SOURCES)]
    if config.theme.custom_dir:
        folders.append(Path(config.theme.custom_dir))
    files = [Path(config.config_file_path)]
    files += [f for one in folders for f in one.rglob("*") if f.is_file()]
    return digest.of(
        {
            "files": {
                os.path.relpath(file, root): digest.sha256(file.read_bytes())
                for file in sorted(files)
                if file.suffix != ".pyc"
            },
            "records": [digest.sha256(r.record.to_json().encode()) for r in _runs],
            "packages": {name: version(name) for name in GENERATORS},
            "python": sys.version,
            "address": config.site_url,
        }
    )


def _note(good: Path) -> Path:
    """Where it is noted what a good site was made from, and which files it has."""
    return good.parent / ".evidence" / f"{good.name}.json"


def _read(note: Path) -> Any:
    try:
        return json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # none yet, or half: its writer was killed
        return None


def _files(site: Path) -> list[list[Any]]:
    """Return name, size and time of all files of a site: nobody touched them."""
    stats = ((f, f.stat()) for f in sorted(site.rglob("*")) if f.is_file())
    return [
        [f.relative_to(site).as_posix(), stat.st_size, stat.st_mtime_ns]
        for f, stat in stats
    ]


def _tidy(good: Path) -> None:
    """Mend what a build that was killed left: its pages, or the site set aside."""
    with _swapping(good):
        for left in good.parent.glob(f".{good.name}-*"):
            if left.name.endswith(OLD) and not good.exists():
                left.rename(good)
            elif time.time() - left.stat().st_mtime > ABANDONED_AFTER_S:
                shutil.rmtree(left, ignore_errors=True)


def _swapping(good: Path) -> FileLock:
    """Return the lock of whoever touches a site: a swap takes two renames."""
    folder = good.parent / ".evidence"
    folder.mkdir(parents=True, exist_ok=True)
    return FileLock(folder / "site.lock")


def _swap(built: Path, good: Path) -> None:
    """Put the new site in the place of the old one, with two renames."""
    built.chmod(0o755)
    old = built.with_name(f"{built.name}{OLD}")
    with _swapping(good):
        if good.exists():
            good.rename(old)
        built.rename(good)
        write_atomically(_note(good), json.dumps([_inputs, _files(good)]).encode())
    shutil.rmtree(old, ignore_errors=True)
    _places.clear()
