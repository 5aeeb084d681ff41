"""Tests of the search for words that are not used: prose is read, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.words import LIST, hits, rules

KNOWN = rules(
    "# a list\nshall -> must\nfor ever -> forever\n[^docs/]\nstrip -> facts\n"
)


def found(tmp_path: Path, name: str, text: str) -> list[str]:
    """Return what is found in a file of that name."""
    file = tmp_path / Path(name).name
    file.write_text(text, encoding="utf-8")
    return [*hits(file, name, KNOWN)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It\nshall go.", "2: “shall”: must"),
        ("> waits for\n> ever", "1: “for ever”: forever"),
        ("- a\n\n    For  Ever.", "3: “For Ever”: forever"),
        ("```text\nx\n```\nshall", "4: “shall”: must"),
        ("a `b`, shall", "1: “shall”: must"),
        ("| shall |", "1: “shall”: must"),
    ],
)
def test_on_a_page(tmp_path: Path, text: str, told: str) -> None:
    """A phrase is found wherever prose stands, over a line break as well."""
    assert found(tmp_path, "docs/a.md", text) == [f"docs/a.md:{told}"]


@pytest.mark.parametrize(
    "text",
    [
        "shallow, marshall, forever",
        "```python\nshall = 1\n```",
        "> ```text\n> for ever\n> ```",
        "    ~~~\n    shall\n    ~~~",
        "`shall`, ``for ever``",
        "[a](shall.md), https://example.org/shall",
        "<!-- shall -->",
        "for `x` ever",
    ],
)
def test_no_prose(tmp_path: Path, text: str) -> None:
    """Code, addresses and comments may say what they like."""
    assert found(tmp_path, "docs/a.md", text) == []


def test_in_a_snippet(tmp_path: Path) -> None:
    """Of a program, docstrings and comments are read, of functions too."""
    source = (
        '"""It waits for\never."""\n\nshall = "shall"  # for ever\n\n\n'
        'def f():\n    """It shall."""\n    "shall"\n'
    )
    assert found(tmp_path, "snippets/t/a.py", source) == [
        "snippets/t/a.py:8: “shall”: must",
        "snippets/t/a.py:1: “for ever”: forever",
        "snippets/t/a.py:4: “for ever”: forever",
    ]


def test_place(tmp_path: Path) -> None:
    """Some words are wrong in some places only."""
    assert found(tmp_path, "docs/a.md", "strip") == ["docs/a.md:1: “strip”: facts"]
    assert found(tmp_path, "snippets/t/a.py", "# strip") == []


def test_bad_list() -> None:
    """A line that is no rule is not passed over."""
    with pytest.raises(ValueError, match="shall must"):
        rules("shall must")


def test_the_list() -> None:
    """The list can be read, and each rule says what to write instead."""
    known = rules(LIST.read_text(encoding="utf-8"))
    assert len(known) > 10
    assert all(rule.instead for rule in known)
