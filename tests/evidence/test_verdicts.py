"""Tests of the verdicts: one file, sorted, about the snippets as they are."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from evidence import digest, verdicts
from evidence.catalog import START_METHODS, Snippet
from evidence.machine import SUPPORTED
from evidence.verdicts import (
    NO_METHOD,
    NOT_FOUND,
    Column,
    Outcome,
    Verdicts,
    VerdictsError,
    files_of,
    lacking,
    merged,
    methods_of,
    read,
    write,
)
from tests.evidence.support import Project

PASSED = Outcome("passed", printed="é “1”\n")
FAILED = Outcome("failed", "no end within 3 s")
MEANT = Outcome("expected failure", "ValueError: 1")
ABSENT = Outcome("not run", NOT_FOUND)


def column(
    version: str, *, gil: bool = True, system: str = "Linux", run: str = "2026-01-02"
) -> Column:
    """Return the column of a Python on a system, as run on a day."""
    return Column(version, gil, system, "fork", f"{system} 6.8", run)


def several(*rows: tuple[str, str, Column, dict[str, Outcome]]) -> Verdicts:
    """Return verdicts with rows put in one after another."""
    found = Verdicts()
    for row in rows:
        found.add(*row)
    return found


def files_now(snippet: Snippet, project: Project) -> str:
    """Return what verdicts of a snippet as it is are about."""
    return files_of(digest.files(snippet, project.root))


def whole(snippet: Snippet, project: Project) -> Verdicts:
    """Return verdicts of a snippet on all Pythons that must have one."""
    columns = [*map(column, SUPPORTED), column("3.13.5", gil=False)]
    row = dict.fromkeys(methods_of(snippet), PASSED)
    files = files_now(snippet, project)
    return several(*((snippet.id, files, one, row) for one in columns))


ROWS = (
    ("b/two", "f2", column("3.11.9"), {"spawn": MEANT, "fork": PASSED}),
    ("b/two", "f2", column("3.13.5", gil=False), {"fork": FAILED}),
    ("a/one", "f1", column("3.13.5"), {NO_METHOD: PASSED}),
    ("a/one", "f1", column("3.13.5", system="Darwin"), {NO_METHOD: FAILED}),
)


def test_round_trip(tmp_path: Path) -> None:
    """What is written is what one reads, whatever characters are in it."""
    file = tmp_path / "deep" / "verdicts.json"
    write(several(*ROWS), file)
    assert read(file) == several(*ROWS)
    assert [one.name for one in file.parent.iterdir()] == ["verdicts.json"]


def test_no_file(tmp_path: Path) -> None:
    """Where there is no file nothing is known; nothing can be written and read."""
    assert read(tmp_path / "verdicts.json") == Verdicts()
    assert Verdicts.from_json(Verdicts().to_json()) == Verdicts()


def test_one_text() -> None:
    """The same verdicts make the same text, in whatever order they were found."""
    texts = {several(*rows).to_json() for rows in permutations(ROWS)}
    assert len(texts) == 1
    (text,) = texts
    assert Verdicts.from_json(text).to_json() == text


def test_order() -> None:
    """Systems stand together; older Pythons first, free-threaded builds behind."""
    columns = [
        column("3.9.1"),
        column("3.13.5", gil=False, system="Darwin"),
        column("3.13.5", gil=False),
        column("3.13.5"),
        column("3.10.0rc1"),
    ]
    found = several(*(("a/one", "f", one, {NO_METHOD: PASSED}) for one in columns))
    document = json.loads(found.to_json())
    order = ["3.13.5t Darwin", "3.9.1 Linux", "3.10.0rc1 Linux"]
    order += ["3.13.5 Linux", "3.13.5t Linux"]
    assert list(document["columns"]) == order
    assert list(document["snippets"]["a/one"]["cells"]) == order


def test_a_row_a_line() -> None:
    """A change of one cell is a change of one line of cells, and no other."""
    rows = [
        {line.strip(",") for line in found.to_json().splitlines() if " Linux" in line}
        for found in (several(*ROWS), several(*ROWS, (*ROWS[2][:3], {"-": MEANT})))
    ]
    (gone,), (come,) = rows[0] - rows[1], rows[1] - rows[0]
    assert gone == f'"3.13.5 Linux": {{"-": "{PASSED.name}"}}'
    assert come == f'"3.13.5 Linux": {{"-": "{MEANT.name}"}}'


def test_an_outcome_stands_once() -> None:
    """Cells that ended alike share an outcome; another word makes another name."""
    row = dict.fromkeys(START_METHODS, PASSED)
    rows = [("a/one", "f", column(version), row) for version in SUPPORTED]
    document = json.loads(several(*rows).to_json())["snippets"]["a/one"]
    assert len(document["outcomes"]) == 1
    names = {replace(PASSED, printed=text).name for text in ("", "1", "2")}
    assert len(names) == 3


def test_alike() -> None:
    """Methods end alike where on each Python all led to one outcome."""
    same = dict.fromkeys(START_METHODS, PASSED)
    other = dict.fromkeys(START_METHODS, MEANT)
    rows = [
        ("a/one", "f", column("3.11.9"), same),
        ("a/one", "f", column("3.14"), other),
    ]
    assert several(*rows).entries["a/one"].alike
    odd = ("a/one", "f", column("3.12.1"), same | {"spawn": MEANT})
    assert not several(*rows, odd).entries["a/one"].alike


def test_newer_python_takes_the_place() -> None:
    """A run of another patch version takes the older one's place, on its system."""
    new = ("a/one", "f1", column("3.13.6"), {NO_METHOD: MEANT})
    found = several(*ROWS, new)
    assert set(found.entries["a/one"].cells) == {"3.13.5 Darwin", "3.13.6 Linux"}
    assert found.entries["b/two"] == several(*ROWS).entries["b/two"]


def test_changed_files() -> None:
    """Rows of other versions of the files go when one of the new comes."""
    found = several(*ROWS, ("a/one", "f9", column("3.12.1"), {NO_METHOD: PASSED}))
    entry = found.current("a/one", "f9")
    assert entry
    assert set(entry.cells) == {"3.12.1 Linux"}
    assert found.current("a/one", "f1") is None
    assert found.current("a/lost", "f1") is None


def test_trimmed() -> None:
    """Snippets that went are dropped, and columns that nothing refers to."""
    found = several(*ROWS).trimmed(["a/one", "c/new"])
    assert set(found.entries) == {"a/one"}
    assert set(found.columns) == {"3.13.5 Linux", "3.13.5 Darwin"}


def test_merged(project: Project) -> None:
    """Two systems stand side by side; stale rows and lost snippets are dropped."""
    snippet = project.snippet("print(1)")
    now = files_now(snippet, project)
    linux, mac = column("3.13.5"), column("3.13.5", system="Darwin")
    row = {NO_METHOD: PASSED}
    parts = [
        several(("topic/one", now, linux, row), ("topic/lost", now, linux, row)),
        several(("topic/one", now, mac, row)),
        several(("topic/one", "old", column("3.12.1"), row)),
    ]
    found = merged(parts, [snippet], project.root)
    assert set(found.entries) == {"topic/one"}
    assert set(found.entries["topic/one"].cells) == {linux.id, mac.id}
    assert set(found.columns) == {linux.id, mac.id}


@pytest.mark.parametrize(
    ("versions", "days", "kept"),
    [
        (("3.13.5", "3.13.6"), ("2026-01-01", "2026-01-02"), "3.13.6"),
        (("3.13.5", "3.13.6"), ("2026-01-02", "2026-01-01"), "3.13.5"),
        (("3.13.5", "3.13.6"), ("2026-01-01", "2026-01-01"), "3.13.6"),
    ],
)
def test_later_wins(
    project: Project, versions: list[str], days: list[str], kept: str
) -> None:
    """Of two rows for the same Python the later run counts, then the later file."""
    snippet = project.snippet("print(1)")
    now = files_now(snippet, project)
    parts = [
        several(("topic/one", now, column(version, run=day), {NO_METHOD: PASSED}))
        for version, day in zip(versions, days, strict=True)
    ]
    found = merged(parts, [snippet], project.root)
    assert set(found.columns) == {f"{kept} Linux"}


def test_later_date_of_a_column(project: Project) -> None:
    """A column that two shards have run says when the later one did."""
    snippets = [project.snippet("", name=name) for name in ("topic/a", "topic/b")]
    parts = [
        several((one.id, files_now(one, project), column("3.13.5", run=day), {}))
        for one, day in zip(snippets, ("2026-01-09", "2026-01-01"), strict=True)
    ]
    for part in parts:
        for entry in part.entries.values():
            entry.cells["3.13.5 Linux"][NO_METHOD] = PASSED
    found = merged(parts, snippets, project.root)
    assert set(found.entries) == {"topic/a", "topic/b"}
    assert found.columns["3.13.5 Linux"].run == "2026-01-09"


@pytest.mark.parametrize("first", [True, False])
def test_found_elsewhere(project: Project, first: bool) -> None:
    """That a Python was missing on one machine does not hide another's verdicts."""
    snippet = project.snippet("print(1)")
    now = files_now(snippet, project)
    ran = several(
        ("topic/one", now, column("3.13.5", run="2026-01-01"), {NO_METHOD: PASSED})
    )
    missing = several(
        ("topic/one", now, column("3.13", run="2026-02-02"), {NO_METHOD: ABSENT})
    )
    parts = [ran, missing] if first else [missing, ran]
    assert set(merged(parts, [snippet], project.root).columns) == {"3.13.5 Linux"}
    alone = merged([missing], [snippet], project.root)
    assert set(alone.columns) == {"3.13 Linux"}


@pytest.mark.parametrize(
    ("source", "methods"),
    [("import threading", (NO_METHOD,)), ("import multiprocessing", START_METHODS)],
)
def test_methods(project: Project, source: str, methods: tuple[str, ...]) -> None:
    """Start methods matter to what starts processes, to nothing else."""
    assert methods_of(project.snippet(source)) == methods


@pytest.mark.parametrize("source", ["import threading", "import multiprocessing"])
def test_nothing_lacks(project: Project, source: str) -> None:
    """Verdicts of each supported Python and a free-threaded one are whole."""
    snippet = project.snippet(source)
    assert lacking(snippet, whole(snippet, project), project.root) == ""


def test_no_verdict_yet(project: Project) -> None:
    """A snippet that was never run lacks all."""
    snippet = project.snippet("")
    assert lacking(snippet, Verdicts(), project.root) == "has no verdict yet"


def test_changed_since(project: Project) -> None:
    """A letter more in the file, and its verdicts are about another program."""
    known = whole(project.snippet("print(1)"), project)
    changed = project.snippet("print(12)")
    said = lacking(changed, known, project.root)
    assert said == "has changed since its verdicts were given"


def test_python_missing(project: Project) -> None:
    """What was not run is named: Pythons, not found or half done, and builds."""
    snippet = project.snippet("import multiprocessing")
    known = whole(snippet, project)
    cells = known.entries[snippet.id].cells
    del cells["3.11 Linux"], cells["3.13.5t Linux"]
    cells["3.12 Linux"] = dict.fromkeys(START_METHODS, ABSENT)
    del cells["3.14 Linux"]["spawn"]
    assert lacking(snippet, known, project.root) == (
        "was not run on 3.11, 3.12, 3.14, any free-threaded build"
    )


def changed(**columns: str) -> str:
    """Return a document whose one column says something else."""
    text = several(("a/one", "f", column("3.13.5"), {NO_METHOD: PASSED})).to_json()
    document = json.loads(text)
    document["columns"]["3.13.5 Linux"] |= columns
    return json.dumps(document)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[]",
        "{}",
        "\xff",
        '{"schema": 1}',
        '{"schema": 0, "columns": {}, "snippets": {}}',
        '{"schema": 1, "columns": {}, "snippets": {"a/one": {}}}',
        '{"schema": 1, "columns": {}, "snippets": []}',
        '{"schema": 1, "columns": {"x": 1}, "snippets": {}}',
        "<<<<<<< ours\n" + Verdicts().to_json(),
        changed(run="yesterday"),
        changed(version="newest"),
        changed(system="Other"),
        changed(colour="red"),
        several(*ROWS).to_json().replace('"failed"', '"maybe"'),
        several(*ROWS).to_json().replace(PASSED.name, "00000000", 1),
    ],
)
def test_bad_document(tmp_path: Path, text: str) -> None:
    """What holds no verdicts, or cannot be meant so, is refused by its name."""
    file = tmp_path / "some.json"
    file.write_text(text, encoding="latin-1" if text == "\xff" else "utf-8")
    with pytest.raises(VerdictsError, match=r"^some\.json: "):
        verdicts.read(file)
