"""One name, three paths: snippet, test, page."""

from __future__ import annotations

import json
import sys

from evidence.catalog import Snippet, find
from evidence.digest import first_party
from evidence.fences import fences
from tests.conftest import ROOT

SNIPPETS = find(ROOT)
LINES, COLUMNS = 60, 72


def shown_in(topic: str) -> set[str]:
    """Return the ids that the pages and notebooks of a chapter show or import."""
    folder = ROOT / "docs" / topic
    ids = {
        one
        for page in folder.glob("*.md")
        for fence in fences(page.read_text(encoding="utf-8"))
        for one in fence.ids
    }
    for notebook in folder.glob("*.ipynb"):
        cells = json.loads(notebook.read_text(encoding="utf-8"))["cells"]
        code = "".join("".join(c["source"]) for c in cells if c["cell_type"] == "code")
        ids |= {s.id for s in SNIPPETS if f"from {s.path.stem} import" in code}
    return ids


def test_three_paths() -> None:
    """Each snippet has a test of its name and a page in its chapter."""
    ids = {snippet.id for snippet in SNIPPETS}
    topics = {one.split("/")[0] for one in ids}
    shown = {one for t in topics for one in shown_in(t) if one.startswith(f"{t}/")}
    assert ids - shown == set()
    tests = sorted((ROOT / "tests" / "snippets").glob("*/test_*.py"))
    assert {f"{t.parent.name}/{t.stem.removeprefix('test_')}" for t in tests} == ids


def test_snippets_are_fit_to_copy() -> None:
    """Each makes a claim, is short and narrow, and needs no file beside it."""
    assert {one.id: why for one in SNIPPETS if (why := faults(one))} == {}


def faults(snippet: Snippet) -> list[str]:
    """Return what a reader would have to mend in a snippet before copying it."""
    lines = snippet.source.splitlines()
    found = {
        "its claim is no sentence": not snippet.claim.endswith("."),
        "too long": len(lines) > LINES,
        "too wide": max(map(len, lines)) > COLUMNS,
        "needs another file": bool(first_party(snippet.path)),
    }
    return [fault for fault, there in found.items() if there]


def test_no_page_without_its_snippets() -> None:
    """A page names only snippets that are there."""
    known = {snippet.id for snippet in SNIPPETS}
    for page in sorted((ROOT / "docs").rglob("*.md")):
        text = page.read_text(encoding="utf-8")
        wanted = {one for fence in fences(text) for one in fence.ids}
        assert wanted <= known, page.name


def test_no_topic_shadows_the_standard_library() -> None:
    """A topic's folder can be imported beside the standard library."""
    topics = {snippet.id.split("/")[0] for snippet in SNIPPETS}
    assert not topics & sys.stdlib_module_names
