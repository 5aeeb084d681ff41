"""Have matplotlib draw a plan of ``charts``, in the ink of the page.

A drawing has no colour, font or id of its own: colours are variables of
``guide.css``, so that it follows light and dark and stands beside others.
"""

from __future__ import annotations

import io
import math
import re
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET

from matplotlib import rc_context
from matplotlib.axes import Axes
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, FuncFormatter, NullLocator

from evidence.plan import Curve, Plan, described

# The drawing's own units: it is shrunk to a phone's width and grown to a
# column's. TEXT units are 11 px where the column is 288 px wide.
WIDTH, HEIGHT, TEXT = 360, 250, 13.75
# What matplotlib draws with, and what stands for it on a page.
INKS = {
    "#010101": "currentColor",
    "#020202": "var(--ink-soft)",
    "#030303": "var(--rule)",
    "#040404": "var(--cool)",
    "#050505": "var(--warm)",
    "#060606": "var(--good)",
    "#070707": "var(--bad)",
}
INK, SOFT, RULE, *HUES = INKS
# Of curves: told apart by marker and dash, not by colour alone.
MARKERS = "os^D"
DASHES: tuple[str | tuple[int, tuple[float, ...]], ...] = (
    "-",
    (0, (6, 2)),
    (0, (1.5, 1.5)),
    (0, (6, 2, 1.5, 2)),
)
COMPUTED_DASHES = ((0, (7.0, 3.0)), (0, (1.5, 2.5)))
KEPT = (
    "fill",
    "fill-opacity",
    "opacity",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-width",
    "text-anchor",
)
HREF = "{http://www.w3.org/1999/xlink}href"


def draw(plan: Plan) -> str:
    """Return the drawing of a plan as SVG."""
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "", "font.size": TEXT}):
        sheet = Figure(figsize=(WIDTH / 72, HEIGHT / 72), dpi=72, facecolor="none")
        FigureCanvasSVG(sheet)
        words = [word for c in plan.curves for word in c.name.split()]
        longest = max(map(len, words)) if len(plan.curves) > 1 else 0
        right = 1 - (longest * 0.65 + 0.9) * TEXT / WIDTH  # room for the labels
        left, low, high = 44 / WIDTH, 46 / HEIGHT, 1 - 30 / HEIGHT
        ax = sheet.add_axes((left, low, right - left, high - low), facecolor="none")
        _axes(ax, plan)
        _curves(ax, plan)
        _labels(ax, plan)
        file = io.BytesIO()
        sheet.savefig(file, format="svg", metadata={"Date": None})
    return plain(file.getvalue(), plan.title, described(plan))


def _axes(ax: Axes, plan: Plan) -> None:
    """Set scales and ticks; words are few and level."""
    ys = [y for c in plan.curves for point in c.points for y in point[1:]]
    xs = sorted({p[0] for c in plan.curves if c.measured for p in c.points})
    if "x" in plan.log:
        ax.set_xscale("log")
        ax.xaxis.set_major_locator(FixedLocator(_decades(xs[0], xs[-1])))
        ax.xaxis.set_minor_locator(NullLocator())
    elif len(xs) <= 8:
        ax.xaxis.set_major_locator(FixedLocator(xs))
    if "y" in plan.log:
        ax.set_yscale("log")
        decades = _decades(min(ys), max(ys))
        ax.set_ylim(min(*ys, *decades) / 1.3, max(*ys, *decades) * 1.3)
        ax.yaxis.set_major_locator(FixedLocator(decades))
        ax.yaxis.set_minor_locator(NullLocator())
    else:
        ax.set_ylim(0, max(ys) * 1.08)
        ax.locator_params(axis="y", nbins=5)
    for axis in (ax.xaxis, ax.yaxis):
        axis.set_major_formatter(FuncFormatter(lambda value, _: _short(value)))
    ax.tick_params(length=0, colors=SOFT, pad=5)
    ax.grid(visible=True, axis="y", color=RULE, linewidth=0.8)
    for side in ("top", "left", "right"):
        ax.spines[side].set_visible(False)
    ax.spines["bottom"].set_color(SOFT)
    ax.set_xlabel(plan.x, color=SOFT)
    ax.figure.text(4 / WIDTH, 1 - 16 / HEIGHT, plan.y, color=SOFT)


def _decades(low: float, high: float) -> list[float]:
    """Return the powers of ten around a range; those within it if there are two."""
    first, last = math.log10(low), math.log10(high)
    inside = range(math.ceil(first - 1e-9), math.floor(last + 1e-9) + 1)
    if len(inside) < 2:
        inside = range(math.floor(first), math.ceil(last) + 1)
    return [float(10**exponent) for exponent in inside]


def _short(value: float) -> str:
    """Return a number as short as an axis needs it: 100k, 10M."""
    for unit, size in (("G", 1e9), ("M", 1e6), ("k", 1e3)):
        if abs(value) >= size:
            return f"{value / size:g}{unit}"
    return f"{value:g}"


def _curves(ax: Axes, plan: Plan) -> None:
    if plan.mark:
        ax.axvline(plan.mark[0], color=SOFT, linewidth=1, dashes=(2, 3), gid="mark")
        ax.annotate(
            plan.mark[1],
            (plan.mark[0], 1),
            xycoords=("data", "axes fraction"),
            xytext=(0, 3),
            textcoords="offset points",
            ha="center",
            color=SOFT,
        )
    for curve, marker, dash, hue in _dressed(plan):
        xs, middle, low, high = zip(*curve.points, strict=True)
        ax.plot(
            xs,
            middle,
            color=hue,
            linestyle=dash,
            linewidth=2 if curve.measured else 1.4,
            marker=marker,
            markersize=6.5,
            gid="measured" if curve.measured else "computed",
            clip_on=False,
        )
        if curve.measured and low != high:
            bars = ax.vlines(xs, low, high, color=hue, linewidth=1.6, clip_on=False)
            bars.set_gid("spread")


def _dressed(plan: Plan) -> list[tuple[Curve, str, object, str]]:
    """Return each curve with its marker, its dash and its colour."""
    dressed: list[tuple[Curve, str, object, str]] = []
    measured = computed = 0
    for curve in plan.curves:
        if curve.measured:
            at = measured % len(MARKERS)
            dressed.append((curve, MARKERS[at], DASHES[at], HUES[at]))
            measured += 1
        else:
            dash = COMPUTED_DASHES[computed % len(COMPUTED_DASHES)]
            dressed.append((curve, "", dash, (INK, HUES[1])[computed % 2]))
            computed += 1
    return dressed


def _labels(ax: Axes, plan: Plan) -> None:
    """Name the curves at their right ends, moved apart where they would overlap."""
    if len(plan.curves) == 1:
        return  # the axis names it
    ends: list[list[Any]] = []
    for curve, _, _, hue in _dressed(plan):
        x, y, *_ = curve.points[-1]
        at = ax.transData.transform((x, y))[1]
        ends.append([at, curve.name.replace(" ", "\n"), hue])
    ends.sort(key=lambda end: end[0])
    for _ in range(20):  # each pass moves neighbours apart; few are needed
        for below, above in pairwise(ends):
            lines = (below[1].count("\n") + above[1].count("\n") + 2) / 2
            if (lack := lines * TEXT * 1.15 - (above[0] - below[0])) > 0:
                below[0] -= lack / 2
                above[0] += lack / 2
    edge = ax.transAxes.transform((1, 0))[0]
    for at, name, hue in ends:
        ax.figure.text(
            (edge + 8) / WIDTH,
            at / HEIGHT,
            name,
            color=hue,
            va="center",
            linespacing=1,
        )


def plain(svg: bytes, title: str, description: str) -> str:
    """Return matplotlib's drawing without colours, fonts and ids of its own."""
    root = ET.fromstring(svg)  # noqa: S314 (drawn a moment ago, by ourselves)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    shapes = {e.get("id"): e for e in root.iter("path") if e.get("id")}
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in ("metadata", "defs"):
                parent.remove(child)
            elif child.tag == "use":
                _inline(child, shapes[child.get(HREF, "")[1:]])
    for element in root.iter():
        _undress(element)
    _prune(root)
    root.attrib = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": f"0 0 {WIDTH} {HEIGHT}",
        "role": "img",
        "fill": "none",
        "stroke-linejoin": "round",
        "font-size": f"{TEXT}",
    }
    for at, (tag, words) in enumerate((("title", title), ("desc", description))):
        said_so = ET.Element(tag)
        said_so.text = words
        root.insert(at, said_so)
    text = ET.tostring(root, encoding="unicode")
    text = re.sub(r">\s+<", "><", text)
    for colour, variable in INKS.items():
        text = text.replace(colour, variable)
    return text


def _inline(use: ET.Element, shape: ET.Element) -> None:
    """Turn a reference to a shape into the shape."""
    x, y = (float(use.get(name, "0")) for name in "xy")
    style = f"{shape.get('style', '')};{use.get('style', '')}"
    use.tag = "path"
    use.attrib = {
        "d": shape.get("d", ""),
        "transform": f"translate({x:.2f} {y:.2f})",
        "style": style,
    }


def _undress(element: ET.Element) -> None:
    """Keep of an element its shape, its place and its ink."""
    pairs = (part.partition(":") for part in element.get("style", "").split(";"))
    style = {key.strip(): value.strip() for key, _, value in pairs}
    kept = ";".join(f"{key}:{style[key]}" for key in KEPT if style.get(key))
    old = element.attrib
    shape = {
        key: _rounded(old[key]) for key in ("d", "x", "y", "transform") if key in old
    }
    element.attrib = {key: value for key, value in shape.items() if value}
    if kept:
        element.set("style", kept)
    if (name := old.get("id")) in ("mark", "measured", "computed", "spread"):
        element.set("class", str(name))


def _rounded(text: str) -> str:
    """Return a path or a transform with two decimals, as few characters as it needs."""
    text = re.sub(r"rotate\(-?0 [^)]*\)", "", text)
    short = re.sub(r"-?\d+\.\d+", lambda found: f"{round(float(found[0]), 2):g}", text)
    return re.sub(r"\s+", " ", short).strip()


def _prune(element: ET.Element) -> None:
    """Drop groups that hold nothing, and shapes that are not inked."""
    for child in list(element):
        _prune(child)
        style = child.get("style", "")
        bare = child.tag == "path" and "#" not in style
        if bare or (child.tag == "g" and not len(child)):
            element.remove(child)
