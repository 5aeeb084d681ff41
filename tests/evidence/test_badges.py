"""Tests of the badges: what many cells say, told in a few signs and words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import unescape
from xml.etree.ElementTree import Element, fromstring

import pytest

from evidence import badges
from evidence.badges import Known, counted, notes, row, state, table
from evidence.catalog import START_METHODS
from evidence.machine import SUPPORTED
from evidence.verdicts import (
    NO_METHOD,
    NOT_FOUND,
    VERDICTS,
    Column,
    Outcome,
    Verdict,
    Verdicts,
)

PASSED = Outcome("passed", printed="1\n")
OTHER = Outcome("passed", printed="2\n")
SILENT = Outcome("passed")
MEANT = Outcome("expected failure", "multiprocessing.ProcessError: it <b>broke</b>")
FAILED = Outcome("failed", "no end within 3 s")
ABSENT = Outcome("not run", NOT_FOUND)
FREE = "3.13t"
ALL = (*SUPPORTED, FREE)
HOSTILE = '<script>alert("1")</script>&'


def column(name: str, system: str = "Linux", run: str = "2026-01-02") -> Column:
    """Return the column of a Python, called as a reader would, on a system."""
    version = f"{name.removesuffix('t')}.7"
    return Column(version, name[-1] != "t", system, "fork", f"{system} 6.8", run)


def known(
    usual: Outcome,
    *others: tuple[str, str, Outcome],
    methods: Iterable[str] = START_METHODS,
    systems: Iterable[str] = ("Linux",),
    files: str = "now",
) -> Known:
    """Return a snippet that ends as usual in all cells but (Python, method)."""
    found = Verdicts()
    unlike = {(python, method): outcome for python, method, outcome in others}
    for system in systems:
        for name in ALL:
            cells = {method: unlike.get((name, method), usual) for method in methods}
            found.add("topic/one", "now", column(name, system), cells)
    return Known.of("topic/one", files, found)


def words(html: str) -> str:
    """Return what is to be read in some HTML."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", html)).split())


def tree(html: str) -> Element:
    """Return HTML as a tree; it has to be sound for that."""
    closed = re.sub(r"<(input|wbr)([^>]*)>", r"<\1\2/>", html)
    sound = re.sub(r" (checked|data-search-exclude)\b", "", closed)
    return fromstring(f"<div>{sound}</div>")


@pytest.mark.parametrize(
    ("outcomes", "kind"),
    [
        ([], "not-run"),
        ([ABSENT], "not-run"),
        ([PASSED, OTHER], "passed"),
        ([PASSED, ABSENT], "passed"),
        ([MEANT, ABSENT], "fails"),
        ([PASSED, MEANT], "mixed"),
        ([PASSED, MEANT, FAILED], "failed"),
        ([FAILED, ABSENT], "failed"),
    ],
)
def test_state(outcomes: list[Outcome], kind: str) -> None:
    """Cells together are what the worst of them is; those not run say nothing."""
    assert state(outcomes) == kind


def test_row_of_all_passed() -> None:
    """A badge for each Python and each start method, and a sentence read aloud."""
    html = row(known(PASSED), "")
    summary = tree(html).find("details/summary")
    assert summary is not None
    aloud, pythons, methods = ("".join(one.itertext()) for one in summary)
    assert aloud == (
        "Verdicts: passed: 3.11, 3.12, 3.13, 3.14, 3.15, 3.13t, fork, spawn, forkserver"
    )
    assert pythons == "3.11 ✓3.12 ✓3.13 ✓3.14 ✓3.15 ✓3.13 free-threaded ✓"
    assert methods == "fork ✓spawn ✓forkserver ✓"
    assert "It printed the same everywhere." in html


def test_row_without_start_methods() -> None:
    """What starts no process has badges of Pythons alone."""
    html = row(known(PASSED, methods=[NO_METHOD]), "")
    assert "fork" not in words(html).replace("forkserver", "")
    assert "verdict" in words(html)


def test_row_of_nothing() -> None:
    """A snippet without verdicts says so, and opens nothing."""
    html = row(Known.of("topic/one", "now", Verdicts()), "")
    assert "No verdicts yet" in html
    assert "<details" not in html


def test_row_of_what_changed() -> None:
    """Verdicts of what the file once was are shown as such."""
    html = row(known(PASSED, files="later"), "")
    assert "<b>changed since</b>" in html
    assert "The example has changed since" in html
    assert "changed" not in row(known(PASSED), "")


def test_mixed() -> None:
    """A failure that is meant in some cells is marked where it is, and told."""
    cells = [(name, "spawn", MEANT) for name in SUPPORTED[:2]]
    html = row(known(PASSED, *cells), "")
    assert "3.11 ✓✗" in words(html)
    assert "3.13 ✓ " in words(html)
    assert "spawn ✓✗" in words(html)
    assert (
        "spawn, on 3.11, 3.12: fails, as it should: "
        "multiprocessing.ProcessError: it <b>broke</b>"
    ) in words(html).replace(" :", ":")
    assert "it printed nothing" in words(html)


def test_cells() -> None:
    """A cell says how it ended in a word; the default start method is marked."""
    html = badges.cells(
        known(PASSED, ("3.12", "spawn", MEANT), ("3.13", "fork", FAILED))
    )
    rows = [[words(c) for c in r] for r in _rows(html)]
    assert rows[0] == ["Python", "fork", "spawn", "forkserver"]
    assert rows[1] == ["3.11.7", "✓ passed default", "✓ passed", "✓ passed"]
    assert rows[2][2] == "✗ ProcessError"
    assert rows[3][1] == "‼ failed default"
    assert [r[0] for r in rows[1:]] == [f"{name}.7" for name in SUPPORTED[:3]] + [
        "3.13.7t",
        "3.14.7",
        "3.15.7",
    ]


def test_a_cell_that_is_not_there() -> None:
    """A cell of which nothing is known is not said to have passed."""
    one = known(PASSED)
    del one.entry.cells["3.12.7 Linux"]["fork"]
    (row,) = [r for r in _rows(badges.cells(one)) if words(r[0]) == "3.12.7"]
    assert [words(cell) for cell in row[1:]] == ["○ default", "✓ passed", "✓ passed"]


def test_several_systems() -> None:
    """Where there are several systems, a cell says of which it is."""
    html = badges.cells(known(PASSED, systems=("Linux", "Darwin")))
    heads = [words(row[0]) for row in _rows(html)]
    assert heads[1].startswith("3.11.7 Darwin")
    assert "3.11.7 Linux" in heads
    assert "Linux" not in badges.cells(known(PASSED))


@pytest.mark.parametrize(
    ("cells", "where"),
    [
        ([(n, m) for n in ALL for m in START_METHODS], "on every Python"),
        ([(n, "spawn") for n in ALL], "spawn, on every Python"),
        (
            [(n, m) for n in ("3.11", "3.12", "3.13") for m in ("spawn", "forkserver")],
            "spawn and forkserver, on 3.11 to 3.13",
        ),
        ([("3.11", "fork"), ("3.13", "fork")], "fork, on 3.11, 3.13"),
        ([(n, "fork") for n in SUPPORTED], "fork, on 3.11 to 3.15"),
        (
            [("3.11", "fork"), ("3.12", "fork"), ("3.14", "fork")],
            "fork, on 3.11, 3.12, 3.14",
        ),
        ([(FREE, "fork")], "fork, on 3.13t"),
        ([(n, "fork") for n in ("3.14", "3.15", FREE)], "fork, on 3.14, 3.15, 3.13t"),
        ([("3.15", m) for m in START_METHODS], "on 3.15"),
        ([("3.15", "fork"), ("3.14", "spawn")], "fork, on 3.15; spawn, on 3.14"),
    ],
)  # fmt: skip
def test_where(cells: list[tuple[str, str]], where: str) -> None:
    """Cells are told in words: under which start methods, on which Pythons."""
    html = notes(known(PASSED, *((*cell, FAILED) for cell in cells)))
    assert f"<b>{where}:</b> failed: no end within 3 s" in html


def test_where_on_several_systems() -> None:
    """Where systems agree they are not named; where not, each is told of."""
    one = known(PASSED, ("3.15", "fork", FAILED), systems=("Linux", "Darwin"))
    assert "<b>fork, on 3.15:</b>" in notes(one)
    one.entry.cells["3.15.7 Darwin"]["fork"] = PASSED
    assert "<b>Linux: fork, on 3.15:</b>" in notes(one)


def test_other_output() -> None:
    """What fewer cells printed is told; what most did, the page shows anyway."""
    html = notes(known(PASSED, ("3.15", "fork", OTHER), ("3.14", "fork", SILENT)))
    assert '<b>fork, on 3.15:</b> it printed<pre tabindex="0">2</pre>' in html
    assert "<b>fork, on 3.14:</b> it printed nothing" in html
    assert ">1</pre>" not in html


def test_not_run_is_told() -> None:
    """A cell that was not run says why."""
    html = notes(known(PASSED, *(("3.15", m, ABSENT) for m in START_METHODS)))
    assert "<b>on 3.15:</b> not run: interpreter not found" in html


def test_fails_everywhere() -> None:
    """A snippet that is there to fail says once what it raises."""
    html = notes(known(MEANT))
    assert words(html).startswith("on every Python: fails, as it should: multi")
    assert html.count("<li>") == 1


@pytest.mark.parametrize(("count", "told"), [(6, 6), (7, 7), (8, 7), (15, 7)])
def test_many_outcomes(count: int, told: int) -> None:
    """Of many outcomes a few are told, and how many more there are."""
    cells = [(name, method) for name in ALL for method in START_METHODS][:count]
    others = [
        (*cell, Outcome("passed", printed=f"no {n}")) for n, cell in enumerate(cells)
    ]
    html = notes(known(PASSED, *others))
    assert html.count("<li>") == told
    assert ("more outcomes" in html) == (count > told)
    if count > told:
        assert f"{count - told + 1} more outcomes" in html


@pytest.mark.parametrize("verdict", VERDICTS)
def test_escaped(verdict: Verdict) -> None:
    """Nothing that a program, a file or a system says is obeyed."""
    evil = Outcome(verdict, HOSTILE, HOSTILE)
    found = Verdicts()
    for name, outcome in (("3.11", PASSED), ("3.12", evil), ("3.13", PASSED)):
        head = Column(f"{name}.1", True, HOSTILE, HOSTILE, HOSTILE, "2026-01-02")
        found.add("topic/<i>", "now", head, dict.fromkeys(START_METHODS, outcome))
    one = Known.of("topic/<i>", "now", found)
    parts = [row(one, HOSTILE), table([("topic/<i>", HOSTILE, one)], "../")]
    for html in parts:
        assert "<script" not in html
        assert "<i>" not in html.replace("<i>✓</i>", "")
        tree(re.sub(r"<style>.*?</style>", "", html))


def test_provenance() -> None:
    """Where and when the cells were run is told, with a link to all."""
    found = Verdicts()
    for name, day in (("3.11", "2026-01-02"), ("3.12", "2026-03-04")):
        found.add("topic/one", "now", column(name, run=day), {NO_METHOD: PASSED})
    html = row(Known.of("topic/one", "now", found), "../reference/verdicts/")
    assert "Run on Linux 6.8, 4 March 2026." in words(html).replace(" .", ".")
    assert 'href="../reference/verdicts/"' in html
    assert "<a " not in row(known(PASSED), "")


def all_of_them() -> list[tuple[str, str, Known]]:
    """Return snippets of two topics: all kinds that a filter chooses between."""
    return [
        ("all/passes", "all/", known(PASSED)),
        ("all/threads", "all/", known(PASSED, methods=[NO_METHOD])),
        ("two/fails", "two/", known(MEANT)),
        ("two/some_other", "two/", known(PASSED, ("3.15", "fork", OTHER))),
        ("two/missing", "two/", known(PASSED, ("3.15", "fork", ABSENT))),
        ("two/new", "two/", Known.of("two/new", "now", Verdicts())),
    ]


def test_table() -> None:
    """Each snippet has a row in its topic: a sign a cell, in the columns' order."""
    html = table(all_of_them(), "../../")
    found = tree(re.sub(r"<style>.*?</style>", "", html))
    cells = found.find(".//table[@class='cells']")
    assert cells is not None
    heads = ["".join(head.itertext()) for head in cells.iterfind("thead/tr/th")]
    assert heads == ["example", *ALL]
    rows = {
        "".join(r[0].itertext()): ["".join(c.itertext()) for c in r[1:]]
        for r in cells.iterfind("tbody/tr")
    }
    assert rows["passes"] == ["✓✓✓"] * len(ALL)
    assert rows["threads"] == ["✓"] * len(ALL)
    assert rows["fails"] == ["✗fails, as it should" * 3] * len(ALL)
    assert rows["missing"][SUPPORTED.index("3.15")] == "○not run✓✓"
    assert rows["new"] == ["○not run"] * len(ALL)
    assert next(iter(rows)) == "all"
    assert 'href="../../two/"' in html


def test_marks() -> None:
    """A row carries the marks that the filter of verdicts chooses by."""
    html = table(all_of_them(), "")
    marks = {
        short: set(classes.split()) - {"r"}
        for classes, short in re.findall(
            r'<tr class="(r[^"]*)"><th scope="row"><a [^>]*>(.*?)</a>', html
        )
    }
    assert marks == {
        "passes": {"m"},
        "threads": set(),
        "fails": {"v0", "m"},
        "some_<wbr>other": {"v2", "m"},
        "missing": {"v1", "m"},
        "new": {"v1", "m"},
    }


def test_filters() -> None:
    """Rules of the filters name buttons that are there; all is chosen at first."""
    html = table(all_of_them(), "")
    (rules,) = re.findall(r"<style>(.*?)</style>", html)
    button = r'<input type="radio" name="\w" id="([\w-]+)"( checked)?>'
    buttons = re.findall(button, html)
    ids = [one for one, _ in buttons]
    assert len(set(ids)) == len(ids)
    assert set(re.findall(r":has\(#([\w-]+):checked\)", rules)) == {
        one for one in ids if not one.endswith("-all")
    }
    assert [one for one, checked in buttons if checked] == [
        f"{name}-all" for name in "tpmv"
    ]
    for topic in re.findall(r"tbody:not\(\.(t\d)\)", rules):
        assert f'<tbody class="{topic}">' in html
    assert rules.count("{") == rules.count("}") == 1


def test_counted() -> None:
    """Cells are counted by column and verdict, whatever snippet they are of."""
    html = counted([one for *_, one in all_of_them()])
    assert f"6 examples, {len(ALL) * 13} cells." in html
    rows = {words(row[0]): [words(cell) for cell in row[1:]] for row in _rows(html)}
    assert rows["Python"][-4:] == ["passed", "expected failure", "failed", "not run"]
    assert rows["3.11.7"][-4:] == ["10", "3", "", ""]
    assert rows["3.15.7"][-4:] == ["9", "3", "", "1"]
    assert rows["3.13.7 free-threaded"][:3] == ["Linux 6.8", "2 January 2026", "fork"]


def test_may_break() -> None:
    """A long name breaks where a reader would, and nowhere else."""
    assert badges.may_break("a_b/<c>") == "a_<wbr>b/<wbr>&lt;c&gt;"


def _rows(html: str) -> list[list[str]]:
    """Return the cells of each row of the first table."""
    return [
        re.findall(r"<t[hd]\b.*?</t[hd]>", row)
        for row in re.findall(r"<tr\b.*?</tr>", html)
    ]
