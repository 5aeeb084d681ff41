"""Tests of the glossary: one file gives every page its tooltips, and the list."""

from __future__ import annotations

import re

import pytest
from pymdownx.superfences import SuperFencesException

from evidence.glossary import formatter, terms
from tests.conftest import ROOT

FILE = ROOT / "docs" / "reference" / "terms.md"


def test_terms_are_sorted_and_singular() -> None:
    """Terms come in the order of the alphabet, a plural only in tooltips."""
    text = "*[locks]: Many.\n*[lock]: One.\n\nA word.\n*[GIL]: Global.\n"
    assert list(terms(text)) == [("GIL", "Global."), ("lock", "One.")]


def test_the_guides_terms() -> None:
    """Each line of the guide's file is a term, each meaning a sentence, none twice."""
    lines = FILE.read_text(encoding="utf-8").strip().splitlines()
    found = [re.fullmatch(r"\*\[([^\]]+)\]: ([A-Z].*\.)", line) for line in lines]
    assert all(found)
    names = [match[1] for match in found if match]
    assert len(set(names)) == len(names)


def test_list(monkeypatch: pytest.MonkeyPatch) -> None:
    """The fence shows every term with its meaning and a place to link to."""
    monkeypatch.setenv("MKDOCS_CONFIG_DIR", str(ROOT))
    html = formatter("reference/terms.md\n")
    assert '<dt id="gil">GIL</dt><dd>Global interpreter lock' in html
    assert '<dt id="amdahl-s-law">' in html


def test_missing_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is not there stops the build."""
    monkeypatch.setenv("MKDOCS_CONFIG_DIR", str(ROOT))
    with pytest.raises(SuperFencesException, match=r"glossary: none\.md"):
        formatter("none.md")
