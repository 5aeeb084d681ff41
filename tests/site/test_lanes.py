"""Lanes as a reader meets them: drawn without a script, stepped through with one."""

from __future__ import annotations

from typing import Any

import pytest

from tests.site.conftest import CONTRAST, DESKTOP, PHONE

pytestmark = pytest.mark.xdist_group("browser")
# What a figure is made of, where it does not stand out enough.
POOR = (
    """
() => {
"""
    + CONTRAST
    + """
  const figure = document.querySelector("figure.lanes");
  const paper = light(getComputedStyle(figure).backgroundColor);
  const poor = [];
  for (const [what, property, least] of [
    ["text", "fill", 4.5], [".run", "fill", 3], [".wait", "stroke", 3],
    [".mark", "stroke", 3], ["path.cores", "stroke", 3],
  ]) {
    const found = document.querySelectorAll(`figure.lanes ${what}`);
    if (!found.length) poor.push(`no ${what}`);
    for (const e of found) {
      const has = ratio(light(getComputedStyle(e)[property]), paper);
      if (has < least) poor.push(`${what} ${has.toFixed(2)}`);
    }
  }
  return poor;
}
"""
)
# Labels of one drawing that run into each other.
COLLIDING = """
() => {
  const found = [];
  for (const drawing of document.querySelectorAll("figure.lanes svg[data-top]")) {
    const boxes = [...drawing.querySelectorAll("text")]
      .filter(e => e.getClientRects().length)
      .map(e => [e.textContent, e.getBoundingClientRect()]);
    boxes.forEach(([one, a], n) => boxes.slice(n + 1).forEach(([other, b]) => {
      const beside = a.right <= b.left || b.right <= a.left;
      const below = a.bottom <= b.top + 2 || b.bottom <= a.top + 2;
      if (!beside && !below) found.push(`${one} / ${other}`);
    }));
  }
  return found;
}
"""
SHOWN = "figure.lanes:has(svg[data-top]):visible"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(open_page: Any, address: str, scheme: str) -> None:
    """Texts and shapes of the figures stand out, in both schemes."""
    assert open_page(address, color_scheme=scheme).evaluate(POOR) == []


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_labels_do_not_collide(open_page: Any, address: str, width: int) -> None:
    """No label runs into another, on a phone either."""
    assert open_page(address, width).evaluate(COLLIDING) == []


def test_without_a_script(open_page: Any, address: str) -> None:
    """Drawing and table are there without JavaScript; what needs it is not."""
    page = open_page(address, java_script_enabled=False)
    figure = page.locator(SHOWN).first
    assert figure.locator(".lane").count() > 1
    assert figure.locator(".step").count() == 0
    figure.get_by_text("The same as a table").click()
    assert "main process" in figure.locator("table").inner_text()


def test_helpers_unfold(open_page: Any, address: str) -> None:
    """The forkserver's lane is folded away until it is asked for."""
    page = open_page(address)
    figure = page.locator(SHOWN).last
    helper = figure.locator("details .lane").first
    if not helper.count():
        pytest.skip("this platform's start method has no helpers")
    assert not helper.is_visible()
    figure.get_by_text("Helpers:").click()
    assert helper.is_visible()


def test_a_lane_tells_its_numbers(open_page: Any, address: str) -> None:
    """Hovering a lane or tabbing to it tells when it ran and how long it waited."""
    page = open_page(address)
    figure = page.locator(SHOWN).first
    lane = figure.locator(".lane:visible").first
    told = figure.locator(".step output")
    lane.hover()
    hovered = told.inner_text()
    assert "longest wait" in hovered
    figure.locator(".step input").focus()
    page.keyboard.press("ArrowLeft")
    assert told.inner_text() != hovered
    lane.focus()
    assert told.inner_text() == hovered
    assert lane.get_attribute("aria-label") == hovered


def test_stepping_shows_output_as_it_was_written(open_page: Any, address: str) -> None:
    """With arrow keys the reader goes through the run; later lines stand back."""
    page = open_page(address)
    shown = page.locator(".evidence:has(.step):has([data-same-run])").last
    slider = shown.locator(".step input")
    lines, later = shown.locator(".output [data-t]"), shown.locator(".output .later")
    assert lines.count() > 0
    assert later.count() == 0
    slider.focus()
    page.keyboard.press("Home")
    assert later.count() == lines.count()
    assert "Nothing printed yet" in (slider.get_attribute("aria-valuetext") or "")
    for _ in range(1000):
        page.keyboard.press("PageUp")
        if later.count() < lines.count():
            break
    told = slider.get_attribute("aria-valuetext") or ""
    assert "Last line" in told
    page.keyboard.press("End")
    assert later.count() == 0


def test_play(open_page: Any, address: str) -> None:
    """The button plays the run, and stops it."""
    page = open_page(address)
    figure = page.locator(SHOWN).first
    button, slider = figure.locator(".step button"), figure.locator(".step input")
    button.click()
    assert button.inner_text() == "Pause"
    page.wait_for_function(
        "e => Number(e.value) > 20 && Number(e.value) < 900",
        arg=slider.element_handle(),
    )
    button.click()
    assert button.inner_text() == "Play"
    stopped = slider.input_value()
    page.wait_for_timeout(200)
    assert slider.input_value() == stopped


def test_two_runs_share_an_axis(open_page: Any, address: str) -> None:
    """Two runs in one figure begin and end with the same pixels."""
    page = open_page(address)
    figure = page.locator(SHOWN).last
    boxes = [box.bounding_box() for box in figure.locator(":scope > svg").all()]
    assert len(boxes) == 2
    assert {box["x"] for box in boxes if box} == {boxes[0]["x"] if boxes[0] else None}
    assert len({box["width"] for box in boxes if box}) == 1
