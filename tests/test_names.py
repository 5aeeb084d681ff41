"""One name, three paths: snippet, test, page."""

from __future__ import annotations

import json
import sys

import pytest

from evidence.catalog import Snippet, find
from evidence.digest import first_party
from evidence.embed import fences
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


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda snippet: snippet.id)
def test_three_paths(snippet: Snippet) -> None:
    """A snippet has a test of its name and a page in its chapter."""
    topic, name = snippet.id.split("/")
    assert (ROOT / "tests" / "snippets" / topic / f"test_{name}.py").is_file()
    assert snippet.id in shown_in(topic), f"no page in docs/{topic}/ shows it"


@pytest.mark.parametrize("snippet", SNIPPETS, ids=lambda snippet: snippet.id)
def test_a_snippet_is_fit_to_copy(snippet: Snippet) -> None:
    """It makes a claim, is short and narrow, and needs no file beside it."""
    assert snippet.claim.endswith(".")
    assert len(snippet.source.splitlines()) <= LINES
    assert max(map(len, snippet.source.splitlines())) <= COLUMNS
    assert not first_party(snippet.path)


def test_no_test_without_a_snippet() -> None:
    """A test in tests/snippets/ has a snippet of its name."""
    tests = sorted((ROOT / "tests" / "snippets").glob("*/test_*.py"))
    ids = {f"{t.parent.name}/{t.stem.removeprefix('test_')}" for t in tests}
    assert ids == {snippet.id for snippet in SNIPPETS}


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
