"""A page as a reader meets it: phone and desktop, light and dark, keys only."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.site.conftest import CONTRAST, DESKTOP, PHONE, serve

# One browser and one small guide serve them all.
pytestmark = pytest.mark.xdist_group("browser")
SOME = 20  # pages of runs that are opened
# Texts that do not stand out enough against what lies behind them.
POOR = (
    """
() => {
"""
    + CONTRAST
    + """
  const behind = remembered(element => {
    if (!element) return "white";
    const colour = getComputedStyle(element).backgroundColor;
    return rgba(colour)[3] === 255 ? colour : behind(element.parentElement);
  });
  const lightness = remembered(light);
  const texts = ["p", "li", "dt", "dd", "small", "pre span", "figcaption", "h1", "h2",
    "a:not(.headerlink)", "summary", "td", "th", "td i", "label", "legend", "pre",
    "summary b", "summary span:not(.said)"].map(t => `.md-content ${t}`).join();
  const poor = [];
  for (const e of document.querySelectorAll(texts)) {
    if (!e.offsetParent || !e.textContent.trim()) continue;
    const has = ratio(lightness(getComputedStyle(e).color), lightness(behind(e)));
    if (has >= 4.5) continue;
    poor.push(`${has.toFixed(2)} ${e.tagName} ${e.className} ${e.textContent}`);
  }
  return poor;
}
"""
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_fits_and_can_be_read(
    open_page: Any, address: str, width: int, scheme: str
) -> None:
    """Nothing is wider than the screen, and every text has enough contrast."""
    page = open_page(address, width, color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate(POOR) == []


def test_nothing_from_elsewhere(
    open_page: Any, address: str, asked: dict[Page, list[str]]
) -> None:
    """The browser asks nobody but the site."""
    page = open_page(address)
    page.wait_for_load_state("networkidle")
    assert len(asked[page]) > 1
    assert elsewhere(asked[page], address) == []


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_a_message_is_pasted(open_page: Any, address: str, width: int) -> None:
    """A link opens the search; what is pasted there without a key finds its page."""
    page = open_page(address, width)
    page.click('article a[href="#__search"]')
    field = page.locator(".md-search__input")
    assert field.is_visible()
    assert page.evaluate("document.activeElement.matches('.md-search__input')")
    page.keyboard.insert_text("workers numbers")  # an input, and no key
    page.locator(".md-search-result__item").first.wait_for(timeout=20_000)


def test_complete_without_javascript(open_page: Any, address: str) -> None:
    """Source, strip, output and answers are there with scripts switched off."""
    page = open_page(address, java_script_enabled=False)
    text = page.inner_text("article")
    for part in (
        "Pool(processes=3)",
        "cores busy",
        "[1, 4, 9, 16, 25]",
        "one possible order",
    ):
        assert part in text
    page.click("details.success summary")
    assert page.inner_text("details.success .output pre").strip() == "[1, 4, 9, 16, 25]"


def test_download_is_the_snippet(open_page: Any, address: str, project: Path) -> None:
    """The download is the very file that was run, header included."""
    page = open_page(address)
    with page.expect_download() as waiting:
        page.click("text=Download >> nth=1")
    got = Path(waiting.value.path()).read_text(encoding="utf-8")
    assert waiting.value.suggested_filename == "who_did_what.py"
    assert got == (project / "snippets/pools/who_did_what.py").read_text(
        encoding="utf-8"
    )
    assert "# /// script" in got
    assert "# /// script" not in page.inner_text("article")


def test_copy_gives_the_code(open_page: Any, address: str) -> None:
    """The copy button copies a program that is the one shown."""
    page = open_page(address, permissions=["clipboard-read", "clipboard-write"])
    page.hover(".highlight")
    page.click(".md-code__button[data-md-type=copy] >> nth=0")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith('"""A pool of three workers')
    compile(copied, "copied", "exec")


def test_output_is_selected_without_times(open_page: Any, address: str) -> None:
    """Selecting an output takes its lines, not the times beside them."""
    page = open_page(address)
    page.evaluate("getSelection().selectAllChildren(document.querySelector('.output'))")
    _, chosen = page.evaluate("getSelection().toString()").split("Output")
    assert chosen.strip() == "[1, 4, 9, 16, 25]"


def test_keyboard_reaches_all(open_page: Any, address: str) -> None:
    """Tab leads to the download, a long output and the answer, each with a ring."""
    page = open_page(address)
    page.evaluate("document.querySelector('article a').focus()")
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                "() => { const e = document.activeElement;"
                " const ring = getComputedStyle(e).outlineStyle;"
                " return `${e.tagName} ${e.matches(':focus-visible') && ring}` }"
            )
        )
    assert {"A solid", "PRE solid", "SUMMARY solid"} <= reached


def test_failure_is_marked(open_page: Any, address: str) -> None:
    """A failure that is meant says so, and its error lines are told apart."""
    page = open_page(address)
    box = page.locator("[data-fails]")
    assert "it fails, as it should" in box.inner_text()
    assert box.locator("span.err").count() > 3


@pytest.mark.timeout(900)
@pytest.mark.parametrize(
    "part",
    [pytest.param(n, marks=pytest.mark.xdist_group(f"browser {n}")) for n in (0, 1)],
)
def test_every_page_of_a_built_site(
    open_page: Any, asked: dict[Page, list[str]], built: Path, part: int
) -> None:
    """Each page of the real guide fits a phone, is legible, and asks nobody else.

    The pages of runs are made alike, and there are hundreds: of these some.
    """
    runs = sorted((built / "runs").glob("*/index.html"))
    guide = sorted(set(built.rglob("index.html")) - set(runs))
    found = {}
    for address in serve(built):
        page = open_page(address, PHONE)
        # Each page would have its worker read the whole index for a search.
        page.route("**/javascripts/workers/*", lambda route: route.abort())
        for file in [*guide, *runs[:: max(1, len(runs) // SOME)]][part::2]:
            name = file.relative_to(built).as_posix().removesuffix("index.html")
            asked[page].clear()
            page.goto(address + name, wait_until="domcontentloaded")
            wide = page.evaluate("document.documentElement.scrollWidth") > PHONE
            away = elsewhere(asked[page], address)
            poor = []
            page.add_style_tag(content="* { transition: none !important }")
            for scheme in ("default", "slate"):
                page.evaluate(f"document.body.dataset.mdColorScheme = '{scheme}'")
                poor += [f"{scheme}: {text}" for text in page.evaluate(POOR)]
            if wide or away or poor:
                found[name] = (wide, away, poor)
    assert not found


def test_the_sheet_is_one_page(open_page: Any, built: Path) -> None:
    """The cheat sheet prints on one sheet of paper, both ways that it is cut."""
    for address in serve(built):
        page = open_page(f"{address}cheatsheet/")
        for paper in ("A4", "Letter"):
            pages = page.pdf(format=paper, prefer_css_page_size=False)
            assert len(re.findall(rb"/Type\s*/Page\b", pages)) == 1, paper


@pytest.fixture
def built(pytestconfig: pytest.Config) -> Path:
    """Return the site that was built of the real guide."""
    folder = pytestconfig.getoption("--site")
    if not folder:
        pytest.skip("no --site was given")
    return Path(folder).resolve()


def elsewhere(urls: list[str], address: str) -> list[str]:
    """Return the addresses that do not belong to a site."""
    return [url for url in urls if not url.startswith((address, "data:"))]
