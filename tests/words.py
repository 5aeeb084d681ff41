"""Find words and phrases that pages and snippets do not use: ``nox -s lint``.

codespell knows single words; here phrases are found, over line breaks as well, in
the prose of pages and in the docstrings and comments of snippets. The list is
``words.txt``, beside this file.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
LIST = Path(__file__).with_name("words.txt")
# What is no prose: code in blocks and in lines, comments, addresses.
FENCE = re.compile(r"(?ms)^([ >]*)(`{3,}|~{3,}).*?^[ >]*\2`*~*[ ]*$")
CODE = re.compile(
    r"(?s)<!--.*?-->|(`+).+?\1|\]\([^)]*\)|<[^<>]+>|https?://\S+|\{[^{}]*\}"
)


@dataclass(frozen=True)
class Rule:
    """One phrase, and what to write in its place."""

    what: re.Pattern[str]
    instead: str
    where: re.Pattern[str]  # in paths from the root, as POSIX writes them


def rules(text: str) -> list[Rule]:
    """Return the rules of a list; ValueError for a line that is none."""
    found, where = [], re.compile("")
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("#"):
            continue
        if line.startswith("[") and line.endswith("]"):
            where = re.compile(line[1:-1])
            continue
        what, arrow, instead = line.partition(" -> ")
        if not arrow:
            raise ValueError(f"{LIST.name}: no “ -> ” in “{line}”")
        gaps = what.replace(" ", r"[\s>#]+")
        whole = re.compile(rf"(?i)(?<!\w)(?:{gaps})(?!\w)")
        found.append(Rule(whole, instead, where))
    return found


def prose(path: Path) -> str:
    """Return a file's text with what is no prose blanked out, line for line."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return _told(text)
    return CODE.sub(_blank, FENCE.sub(_blank, text))


def hits(path: Path, name: str, known: list[Rule]) -> Iterator[str]:
    """Yield a line for each phrase in a file: where, what, and what instead."""
    text = prose(path)
    for rule in known:
        if rule.where.search(name):
            for found in rule.what.finditer(text):
                line = text.count("\n", 0, found.start()) + 1
                phrase = " ".join(re.split(r"[\s>#]+", found[0]))
                yield f"{name}:{line}: “{phrase}”: {rule.instead}"


def _told(source: str) -> str:
    """Return the docstrings and comments of a program, each in its line."""
    lines = [""] * (source.count("\n") + 2)
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT:
            lines[token.start[0]] += token.string
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, kinds) and ast.get_docstring(node, clean=False):
            told = node.body[0]
            rows = source.splitlines()[told.lineno - 1 : told.end_lineno]
            for number, row in enumerate(rows, told.lineno):
                lines[number] += CODE.sub(_blank, row)
    return "\n".join(lines[1:])


def _blank(found: re.Match[str]) -> str:
    """Return as many lines as were found, empty: a word joins no other over them."""
    return "|" + "\n" * found[0].count("\n") + "|"


def main() -> int:
    """Print all hits; return 1 where there are any."""
    known = rules(LIST.read_text(encoding="utf-8"))
    files = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "snippets").rglob("*.py")]
    found = [
        hit
        for file in sorted(files)
        for hit in hits(file, file.relative_to(ROOT).as_posix(), known)
    ]
    for hit in found:
        print(hit)
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
