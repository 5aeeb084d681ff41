"""The explorable figures in a browser: the same as without one, and alive."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page

from evidence import models
from evidence.models import Parts
from tests.site.conftest import PHONE, build, dress, serve

pytestmark = pytest.mark.xdist_group("browser")
# Programs that print what a sweep would: what runs beside tests is no measurement.
COSTS = '''"""Costs."""
print("2 8.0 30.0")

# /// script
# [tool.evidence]
# series = "workers start send"
# ///
'''
CURVE = '''"""A curve."""
print("1 1.2"); print("2 0.7"); print("4 0.6")

# /// script
# [tool.evidence]
# series = "workers seconds"
# ///
'''
PAGE = """# Figures

```explore costs="topic/costs" measured="topic/curve" tasks="12"
amdahl
```

```explore costs="topic/costs"
chunks
```

```snippet
topic/costs
```

```snippet
topic/curve
```
"""
FIGURES = ("amdahl", "chunks")
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a guide of one page that has both figures."""
    folder = tmp_path_factory.mktemp("explore")
    (folder / "docs").mkdir()
    (folder / "docs" / "index.md").write_text(PAGE, encoding="utf-8")
    (folder / "snippets" / "topic").mkdir(parents=True)
    for name, text in (("costs", COSTS), ("curve", CURVE)):
        (folder / "snippets" / "topic" / f"{name}.py").write_text(text, "utf-8")
    dress(folder)
    return build(folder)


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    """Where the page is served."""
    yield from serve(site)


@pytest.fixture
def page(open_page: Any, address: str) -> Iterator[Page]:
    """Open the page; whatever the script complains about fails the test."""
    page = open_page("about:blank")
    complaints: list[str] = []

    def complain(error: Exception) -> None:
        complaints.append(str(error))

    page.on("pageerror", complain)
    page.goto(address)
    yield page
    page.remove_listener("pageerror", complain)
    assert complaints == []


def figure(page: Page, model: str) -> Locator:
    """Return one of the two figures."""
    return page.locator("figure.explore").nth(FIGURES.index(model))


def drawn(figure: Locator) -> Parts:
    """Return the parts of a figure as the browser has them."""
    found: Parts = figure.evaluate(
        """figure => Object.fromEntries([...figure.querySelectorAll("[data-part]")].map(
          part => [part.dataset.part, { text: part.textContent, ...Object.fromEntries(
            [...part.attributes].map(a => [a.name, a.value])) }]))"""
    )
    return found


def expected(model: str, figure: Locator) -> Parts:
    """Return what Python draws for the values that the figure now has."""
    values = json.loads(figure.get_attribute("data-values") or "")
    if model == "amdahl":
        given = json.loads(figure.get_attribute("data-given") or "")
        return models.amdahl(values, given["measured"])
    return models.chunks(values, models.shapes()[values["shape"]])


def assert_same(found: Parts, wanted: Parts) -> None:
    """Fail where words differ, or numbers by more than their rounding."""
    for name, attributes in wanted.items():
        for key, value in attributes.items():
            shown = found[name][key]
            assert NUMBER.sub("#", shown) == NUMBER.sub("#", value), name
            pairs = zip(NUMBER.findall(shown), NUMBER.findall(value), strict=True)
            slack = 0 if key == "text" else 0.11
            assert all(abs(float(a) - float(b)) <= slack for a, b in pairs), name


def move(page: Page, slider: Locator, key: str, times: int = 1) -> None:
    """Press a key on a slider."""
    slider.focus()
    for _ in range(times):
        page.keyboard.press(key)


@pytest.mark.parametrize("model", FIGURES)
def test_the_script_draws_what_was_there(
    page: Page, open_page: Any, address: str, model: str
) -> None:
    """Untouched, the figure is the same with a script and without."""
    # No script: nothing can be asked of the page.
    text = open_page(address, java_script_enabled=False).content()
    (before,) = re.findall(
        rf'(?s)<figure class="explore" data-given="[^>]*{model}.*?</figure>', text
    )
    after = drawn(figure(page, model))
    assert_same(after, expected(model, figure(page, model)))
    for name, tag in re.findall(r'data-part="([\w-]+)"([^>]*)>', before):
        static = dict(re.findall(r' (d|cx|cy|x|y)="([^"]*)"', tag))
        assert_same(after, {name: static})
    (said,) = re.findall(r'aria-live="polite">([^<]*)<', before)
    assert said == after["said"]["text"]
    assert len(re.findall("data-part=", before)) == len(after) >= 6


@pytest.mark.parametrize("model", FIGURES)
def test_presets_and_both_ends_of_every_slider(page: Page, model: str) -> None:
    """Wherever the sliders stand, the script draws what the arithmetic says."""
    box = figure(page, model)
    for preset in box.locator("[data-preset]").all():
        preset.click()
        assert_same(drawn(box), expected(model, box))
    for slider in box.locator("input").all():
        for key in ("Home", "End", "PageDown"):
            move(page, slider, key)
            assert_same(drawn(box), expected(model, box))
    box.locator("[data-preset]").first.click()
    given = json.loads(box.get_attribute("data-given") or "")
    assert json.loads(box.get_attribute("data-values") or "") == given["values"]


def test_every_shape(page: Page) -> None:
    """Each shape of a job is drawn, with as many boxes as it has tasks."""
    box = figure(page, "chunks")
    for shape in models.shapes():
        box.locator("select").select_option(shape)
        found = drawn(box)
        assert_same(found, expected("chunks", box))
        assert found["tasks"]["d"].count("M") == models.TASKS


@pytest.mark.parametrize(
    ("model", "slider"), [("amdahl", "workers"), ("chunks", "chunk")]
)
def test_arrow_keys_change_the_sentence(page: Page, model: str, slider: str) -> None:
    """A key on a slider is one more, and the sentence, its value and the dot follow."""
    box = figure(page, model)
    knob = box.locator(f"[data-name={slider}]")
    before = json.loads(box.get_attribute("data-values") or "")[slider]
    said, dot = box.locator(".explore-said"), box.locator("circle")
    at, words = dot.get_attribute("cx"), said.inner_text()
    move(page, knob, "ArrowRight")
    assert json.loads(box.get_attribute("data-values") or "")[slider] == before + 1
    assert f" {before + 1}" in said.inner_text() != words
    assert dot.get_attribute("cx") != at
    assert knob.get_attribute("aria-valuetext") == str(before + 1)


def test_sliders_by_factor_say_a_time(page: Page) -> None:
    """Such a slider tells its value in words; its place would mean nothing."""
    box = figure(page, "amdahl")
    slider = box.get_by_label("Computing in one task")
    move(page, slider, "Home")
    assert slider.get_attribute("aria-valuetext") == "1.0 µs"
    assert box.locator('output[for="amdahl-size"]').inner_text() == "1.0 µs"
    move(page, slider, "End")
    assert slider.get_attribute("aria-valuetext") == "1.0 s"


def test_without_a_script(open_page: Any, address: str) -> None:
    """Without a script there is the drawing and its sentence, and nothing dead."""
    page = open_page(address, java_script_enabled=False)
    for model in FIGURES:
        box = figure(page, model)
        assert box.locator("svg[role=img]").is_visible()
        assert len(box.locator(".explore-said").inner_text()) > 40
        assert not box.locator("form").is_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fits_a_phone(open_page: Any, address: str, scheme: str) -> None:
    """On the narrowest phone all fits, words can be read, knobs can be hit."""
    page = open_page(address, PHONE, color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE
    sizes = page.evaluate(
        """[...document.querySelectorAll(".explore svg[role] text")].map(text =>
          parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a)"""
    )
    assert sizes
    assert min(sizes) >= 10.5
    outside = page.evaluate(
        """[...document.querySelectorAll(".explore svg[role] text")].filter(text => {
          const own = text.getBoundingClientRect();
          const all = text.closest("svg").getBoundingClientRect();
          return own.left < all.left - 1 || own.right > all.right + 1;
        }).map(text => text.textContent)"""
    )
    assert outside == []


def test_only_pages_with_a_figure_load_the_script(site: Path) -> None:
    """The script comes with the figure, not with every page."""
    assert "assets/explore.js" in (site / "index.html").read_text(encoding="utf-8")
    assert "explore.js" not in (site / "404.html").read_text(encoding="utf-8")
