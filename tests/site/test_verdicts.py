"""Badges, and the table of all verdicts, as a reader meets them: keys, no script."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from evidence import digest, verdicts
from evidence.catalog import START_METHODS, find
from evidence.machine import SUPPORTED
from evidence.pages import VERDICTS
from evidence.verdicts import Column, Outcome, Verdicts, files_of, methods_of
from tests.site.conftest import DESKTOP, PHONE, build, dress, serve
from tests.site.test_page import POOR

pytestmark = pytest.mark.xdist_group("browser")
PROCESSES = '"""It starts one."""\nimport multiprocessing\nprint(1)\n'
THREADS = '"""It starts none."""\nimport threading\nprint(1)\n'
SNIPPETS = {
    "pools/passes": PROCESSES,
    "pools/fails_with_a_name_that_is_long_enough_to_be_broken": PROCESSES,
    "threads/alone": THREADS,
    "threads/other_output": THREADS,
}
PASSED = Outcome("passed", printed="1\n")
MEANT = Outcome(
    "expected failure",
    "concurrent.futures.process.BrokenProcessPool: A process in the process pool was "
    "terminated abruptly while the future was running or pending.",
)
OTHER = Outcome("passed", printed="what a newer Python prints, in one line\n" * 3)
ABSENT = Outcome("not run", "needs Python >=3.12")
FAILED = Outcome("failed", "no end within 30 s")
BADGES = "details.verdicts"
RADIO = ".all-verdicts input"


def outcome(name: str, python: str, method: str) -> Outcome:
    """Return how a snippet ended in a cell: all that badges can say."""
    if "fails" in name:
        return MEANT if method == "spawn" else PASSED
    if "other" in name:
        return {"3.11": ABSENT, "3.12": FAILED, "3.15": OTHER}.get(python, PASSED)
    return PASSED


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a small guide whose snippets have verdicts of all kinds."""
    folder = tmp_path_factory.mktemp("verdicts")
    for name, source in SNIPPETS.items():
        file = folder / "snippets" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, encoding="utf-8")
    known = Verdicts()
    for snippet in find(folder):
        for python in (*SUPPORTED, "3.13t"):
            column = Column(
                version=f"{python.removesuffix('t')}.10",
                gil=not python.endswith("t"),
                system="Linux",
                default="fork",
                os="Linux 6.8.12",
                run="2026-11-22",
            )
            files = files_of(digest.files(snippet, folder))
            methods = methods_of(snippet)
            row = {method: outcome(snippet.id, python, method) for method in methods}
            known.add(snippet.id, files, column, row)
    verdicts.write(known, folder / verdicts.PLACE)
    differs = {"threads/other_output": ' differs="on purpose"'}
    fences = "\n".join(
        f"```snippet{differs.get(name, '')}\n{name}\n```\n" for name in SNIPPETS
    )
    (folder / "docs").mkdir()
    dress(folder)
    (folder / "docs/index.md").write_text(f"# Examples\n\n{fences}", encoding="utf-8")
    (folder / "docs/reference").mkdir(exist_ok=True)
    page = folder / "docs/reference/verdicts.md"
    page.write_text(f"# Verdicts\n\n{VERDICTS}\n", encoding="utf-8")
    return build(folder)


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the guide is served."""
    yield from serve(site)


def shown(page: Page) -> list[str]:
    """Return the names of the examples whose rows are to be seen."""
    rows = page.locator(".all-verdicts tr.r:visible > th").all_inner_texts()
    return [row.strip() for row in rows]


def choose(page: Page, label: str) -> None:
    """Click a filter by its word."""
    page.locator(f".all-verdicts label:text-is('{label}')").click()


def test_badges_open_with_keys(open_page: Any, address: str) -> None:
    """Tab leads to a row of badges, with a ring; Enter opens and closes its cells."""
    page = open_page(address)
    page.evaluate("document.querySelector('article a').focus()")
    row = f"document.activeElement.matches('{BADGES} > summary')"
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate(row):
            break
    assert page.evaluate(row)
    ring = "getComputedStyle(document.activeElement).outlineStyle"
    assert page.evaluate(ring) == "solid"
    cells = page.locator(f"{BADGES} table").first
    assert not cells.is_visible()
    page.keyboard.press("Enter")
    assert cells.is_visible()
    assert "3.15.10" in cells.inner_text()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('role')") == "region"
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    assert not cells.is_visible()


def test_badges_are_said(open_page: Any, address: str) -> None:
    """Who hears the page hears a sentence, and the signs are told in words."""
    page = open_page(address, java_script_enabled=False)
    summary = page.locator(f"{BADGES} > summary").nth(1)
    said = summary.locator(".said").inner_text()
    assert said.startswith("Verdicts: passes in some cells, fails in others")
    assert "fails, as it should: spawn" in said
    assert "passed: fork, forkserver" in said


@pytest.mark.parametrize("method", ["click", "keyboard"])
def test_badges_tell_all(open_page: Any, address: str, method: str) -> None:
    """Opened, a row tells of failures, other outputs, and what was not run."""
    page = open_page(address, java_script_enabled=False)
    rows = page.locator(BADGES)
    for n in (1, 3):
        if method == "click":
            rows.nth(n).locator("summary").click()
        else:
            rows.nth(n).locator("summary").press("Space")
    failing, other = (rows.nth(n).inner_text() for n in (1, 3))
    assert "spawn, on every Python: fails, as it should:" in failing
    assert MEANT.why in failing
    for said in (ABSENT.why, FAILED.why, OTHER.printed.splitlines()[0]):
        assert said in other


def test_all_is_shown(open_page: Any, address: str) -> None:
    """Before anything is chosen each example has its row, with a link to its page."""
    page = open_page(f"{address}reference/verdicts/", java_script_enabled=False)
    assert [f"pools/{name}" for name in shown(page)[:2]] == sorted(list(SNIPPETS)[:2])
    assert len(shown(page)) == len(SNIPPETS)
    assert "4 examples, 48 cells." in page.inner_text("article")
    page.locator(".all-verdicts tr.r th a").first.click()
    assert page.inner_text("article h1").strip().startswith("Examples")


@pytest.mark.parametrize(
    ("chosen", "rows"),
    [
        (["threads"], ["alone", "other_output"]),
        (["fork"], [name.partition("/")[2] for name in sorted(SNIPPETS)[:2]]),
        (["fails somewhere, as it should"], [min(SNIPPETS).partition("/")[2]]),
        (["prints something else somewhere"], ["other_output"]),
        (["not run somewhere"], ["other_output"]),
        (["failed"], ["other_output"]),
        (["threads", "fork"], []),
        (["threads", "not run somewhere", "3.11"], ["other_output"]),
        (["pools", "not run somewhere"], []),
    ],
)
def test_filters(
    open_page: Any, address: str, chosen: list[str], rows: list[str]
) -> None:
    """Filters choose rows without a script, several together; "all" undoes each."""
    page = open_page(f"{address}reference/verdicts/", java_script_enabled=False)
    for label in chosen:
        choose(page, label)
    assert shown(page) == rows
    topics = page.locator(".all-verdicts tr.topic:visible").count()
    assert topics == bool(rows) if len(rows) < 3 else 2
    for label in page.locator(".all-verdicts label:text-is('all')").all():
        label.click()
    assert len(shown(page)) == len(SNIPPETS)


def test_filter_of_pythons(open_page: Any, address: str) -> None:
    """One Python leaves one column; one start method leaves one sign a cell."""
    page = open_page(f"{address}reference/verdicts/", java_script_enabled=False)
    heads = page.locator(".all-verdicts thead th:visible")
    assert heads.all_inner_texts() == ["example", *SUPPORTED, "3.13t"]
    choose(page, "3.14")
    assert heads.all_inner_texts() == ["example", "3.14"]
    cells = page.locator(".all-verdicts tr.r td:visible")
    assert cells.count() == len(SNIPPETS)
    signs = page.locator(".all-verdicts tr.r td:visible i:visible")
    assert signs.count() == 2 * len(START_METHODS) + 2
    choose(page, "spawn")
    assert signs.count() == 2  # of the two examples that start processes
    assert "✗" in signs.first.inner_text()


def test_filters_by_keys(open_page: Any, address: str) -> None:
    """An arrow key chooses the next word of a filter, and the ring shows where."""
    page = open_page(f"{address}reference/verdicts/", java_script_enabled=False)
    page.locator("#t-all").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator("#t0").is_checked()
    assert set(shown(page)) == {
        name.partition("/")[2] for name in SNIPPETS if name.startswith("pools/")
    }
    label = page.locator(".all-verdicts label:has(#t0)")
    assert label.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"
    page.keyboard.press("Tab")
    assert page.locator("#p-all").evaluate("e => e === document.activeElement")


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("where", ["", "reference/verdicts/"])
def test_fits_and_can_be_read(
    open_page: Any, address: str, where: str, scheme: str, width: int
) -> None:
    """With all that opens open, nothing overflows and every text can be read."""
    page = open_page(address + where, width, color_scheme=scheme)
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(POOR) == []
    if where:
        choose(page, "3.15")
        assert page.evaluate(POOR) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_finger_can_hit(open_page: Any, address: str) -> None:
    """What is to be touched is at least 24 pixels high, and nothing covers it."""
    page = open_page(f"{address}reference/verdicts/", PHONE)
    small = page.evaluate(
        "[...document.querySelectorAll('.all-verdicts label')].map(e =>"
        " [e.textContent, e.getBoundingClientRect().height]).filter(f => f[1] < 24)"
    )
    assert small == []
    page.goto(address)
    heights = page.evaluate(
        f"[...document.querySelectorAll('{BADGES} > summary')].map(e =>"
        " e.getBoundingClientRect().height)"
    )
    assert min(heights) >= 24


def test_signs_stand_in_line(open_page: Any, address: str) -> None:
    """A sign looks like those beside it, whatever it says."""
    page = open_page(address)
    rows = page.locator(f"{BADGES} > summary")
    assert rows.count() == len(SNIPPETS)
    for row in rows.all():
        heights = row.evaluate(
            "e => [...e.querySelectorAll('span span')].map(one => one.offsetHeight)"
        )
        assert len(set(heights)) == 1
    page.goto(f"{address}reference/verdicts/")
    borders = page.evaluate(
        "[...document.querySelectorAll('.all-verdicts td i')].map(one =>"
        " getComputedStyle(one).borderTopStyle)"
    )
    assert set(borders) == {"none"}


def test_all_counts_are_in_sight(open_page: Any, address: str) -> None:
    """On a desktop the table of counts needs no scrolling."""
    page = open_page(f"{address}reference/verdicts/", DESKTOP)
    table = page.locator(".wide:has(.counted)")
    assert table.evaluate("e => e.scrollWidth - e.clientWidth") == 0
