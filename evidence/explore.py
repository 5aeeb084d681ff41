"""Draw the explorable figures: whole as they stand, and better when touched.

A page asks for one in a fence; its options name the snippets whose records it
draws from, and the page shows these, too::

    ```explore costs="explore/cost_of_a_task"
    chunks
    ```

What stands on the page without a script is drawn here. The script that is
loaded with it redraws the parts that change.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from statistics import median
from typing import TYPE_CHECKING, Any

from pymdownx.superfences import SuperFencesException

from evidence import models
from evidence.catalog import CatalogError
from evidence.charts import speed_ups
from evidence.embed import (
    PLACE,
    known,
    page_of,
    placed,
    record_of,
    to_root,
)
from evidence.fences import EmbedError
from evidence.machine import InterpreterError
from evidence.models import Parts, Values
from evidence.record import Record
from evidence.series import Series, Spread, spreads

if TYPE_CHECKING:
    from markdown import Markdown

OPTIONS = {"costs", "measured", "tasks"}
STEPS = 100  # of a slider whose values grow by a factor


@dataclass(frozen=True)
class Slider:
    """What a reader can move; ``kind`` says how its value is written."""

    name: str
    label: str
    kind: str  # count, percent or time
    low: float
    high: float
    by_factor: bool = False

    def html(self, model: str, value: float) -> str:
        """Return label, slider and value; the script sets them to what it draws."""
        key = f"{model}-{self.name}"
        scale = f'min="{self.low:g}" max="{self.high:g}" value="{value:g}"'
        if self.by_factor:
            scale = (
                f'min="0" max="{STEPS}" data-low="{self.low:g}" '
                f'data-high="{self.high:g}"'
            )
        return (
            f'<div><label for="{key}">{self.label}</label>'
            f'<output for="{key}" aria-live="off"></output>'
            f'<input type="range" id="{key}" data-name="{self.name}" '
            f'data-kind="{self.kind}" {scale}></div>'
        )


@dataclass(frozen=True)
class Figure:
    """One explorable figure: its data for the script, and how it is drawn."""

    model: str
    given: dict[str, Any]  # values, presets and data, for the script too
    parts: Parts
    drawing: str
    key: str
    controls: str
    told: str  # what the drawing is, for those who cannot see it

    def html(self, prefix: str) -> str:
        """Return the figure; ``prefix`` leads from the page to the site's root."""
        given = escape(json.dumps({"model": self.model, **self.given}))
        presets = "".join(
            f'<button type="button" data-preset="{escape(name)}">{escape(name)}'
            "</button>"
            for name in self.given["presets"]
        )
        said = escape(self.parts["said"]["text"])
        return (
            f'<figure class="explore" data-given="{given}">'
            f'<svg viewBox="0 0 {models.WIDTH} {models.HEIGHT}" role="img" '
            f'aria-label="{escape(self.told)}">{self.drawing}</svg>'
            f'<ul class="explore-key">{self.key}</ul>'
            f'<p class="explore-said" data-part="said" aria-live="polite">{said}</p>'
            f'<form hidden autocomplete="off"><div class="explore-sliders">'
            f"{self.controls}</div><p>{presets}</p></form>"
            f'<script defer src="{escape(prefix)}assets/explore.js"></script></figure>'
        )


def validator(
    language: str,  # noqa: ARG001 (the signature is superfences')
    inputs: dict[str, str],
    options: dict[str, Any],
    attrs: dict[str, Any],  # noqa: ARG001
    md: Markdown,
) -> bool:
    """Take the options of a fence; an unknown one stops the build."""
    options.update(known(inputs, OPTIONS, "an explore fence", md))
    return True


def formatter(
    source: str,
    language: str,
    css_class: str,  # noqa: ARG001 (the signature is superfences')
    options: dict[str, str],
    md: Markdown,
    **_: Any,
) -> str:
    """Return the HTML of an explore fence."""
    page = page_of(md)
    try:
        html = figure(source.strip(), dict(options)).html(to_root(page))
    except (CatalogError, InterpreterError) as error:
        raise SuperFencesException(f"{page or 'a page'}: {error}") from None
    return placed(html, PLACE, source, language, md)


def figure(name: str, options: dict[str, str]) -> Figure:
    """Return a figure by its name, drawn from the records that the options name.

    Raises EmbedError where there is no such figure, or no such record.
    """
    if name not in FIGURES:
        raise EmbedError(f"there is no explorable figure {name}")
    try:
        return FIGURES[name](options)
    except (KeyError, ValueError) as error:  # an option or a column
        raise EmbedError(f"the figure {name} cannot be drawn: {error!r}") from None


def series_of(record: Record) -> Series:
    """Return what a record measured; EmbedError where it has no series."""
    if not record.series:
        raise EmbedError(f"{record.id}: its record holds no series")
    return Series.of(record.series)


def costs(record: Record) -> tuple[float, float]:
    """Return the milliseconds that a worker takes to start and a task to send."""
    series = series_of(record)
    start, send = (
        median(point.median for point in series.points(column).values())
        for column in ("start", "send")
    )
    return start, send / 1000


def amdahl(options: dict[str, str]) -> Figure:
    """Return the figure of Amdahl's law, and a machine's own measurements in it."""
    start, send = costs(record_of(options["costs"]))
    record = record_of(options["measured"])
    tasks = int(options["tasks"])
    loop = min(series_of(record).points("seconds").items())[1].median
    cores = int(record.machine["cores"])
    own = {"start": round(start, 2), "send": round(send, 4)}
    size = round(loop * 1000 / tasks, 2)
    have = min(cores, models.MOST_WORKERS)
    job: Values = {"serial": 0, "tasks": tasks, "size": size, "cores": have} | own
    values = job | {"workers": have}
    several = values | {"serial": 5, "tasks": 400, "size": 5.0, "cores": 16}
    presets = {
        "The measured job": values,
        "A serial part": several | {"workers": 6},
        "Tiny tasks": several | {"tasks": 40_000, "size": 0.01, "workers": 4},
        "Costs nothing": {"start": 0.001, "send": 0.0001, "cores": 64},
    }
    measured = {"job": job} | _measured(spreads(speed_ups(series_of(record))))
    parts = models.amdahl(values, measured)
    sliders = [
        Slider("serial", "Serial share", "percent", 0, 50),
        Slider("tasks", "Number of tasks", "count", 1, 100_000, by_factor=True),
        Slider("size", "Computing in one task", "time", 0.001, 1000, by_factor=True),
        Slider("workers", "Workers", "count", 1, models.MOST_WORKERS),
        Slider("cores", "Cores", "count", 1, models.MOST_WORKERS),
        Slider("start", "To start a worker", "time", 0.001, 1000, by_factor=True),
        Slider("send", "To send a task", "time", 0.0001, 10, by_factor=True),
    ]
    return Figure(
        "amdahl",
        {"values": values, "presets": presets, "measured": measured},
        parts,
        _amdahl_drawing(parts),
        _key(
            ("ideal", "M0 6H28", "ideal: as many times as workers"),
            ("law", "M0 6H28", "Amdahl's law: no costs, a core for each worker"),
            ("cost", "M0 6H28", "with the costs and the cores"),
            ("chosen", "M14 6h.01", "the workers you chose"),
            ("measured", _diamond(14, 6), f"the measured job, on {cores} cores"),
            ("cores", "M14 0V12", "as many workers as cores"),
        ),
        "".join(slider.html("amdahl", values[slider.name]) for slider in sliders),
        "Speed-up over the number of workers, both doubling step by step: the ideal "
        "line, Amdahl's law below it, and below that the law with the costs of "
        "workers and messages and no more cores than there are: it rises, reaches "
        "its best and falls.",
    )


def chunks(options: dict[str, str]) -> Figure:
    """Return the figure of chunk sizes."""
    _, send = costs(record_of(options["costs"]))
    jobs = models.shapes()
    values: Values = {"shape": "mixed", "chunk": 12, "workers": 4, "send": 3.0}
    presets = {
        "Start again": values,
        "A measured message": values | {"send": round(send, 4)},
        "One giant": values | {"shape": "giant"},
        "All even": values | {"shape": "even"},
    }
    parts = models.chunks(values, jobs[values["shape"]])
    names = {
        "even": "all even",
        "mixed": "mixed",
        "growing": "growing",
        "giant": "one giant",
    }
    choices = "".join(
        f'<option value="{name}"{" selected" * (name == values["shape"])}>{label}'
        "</option>"
        for name, label in names.items()
    )
    sliders = [
        Slider("chunk", "Tasks in a chunk", "count", 1, models.TASKS),
        Slider("workers", "Workers", "count", 1, 8),
        Slider("send", "Cost of a message", "time", 0.001, 20, by_factor=True),
    ]
    select = (
        '<div><label for="chunks-shape">The tasks</label>'
        f'<select id="chunks-shape" data-name="shape">{choices}</select></div>'
    )
    return Figure(
        "chunks",
        {"values": values, "presets": presets, "jobs": jobs},
        parts,
        _chunks_drawing(parts),
        _key(
            ("messages", "M2 2h6v9h-6z", "a message"),
            ("tasks", "M2 2h10v9h-10zM12 2h14v9h-14z", "tasks"),
            ("idle", "M2 2h24v9h-24z", "nothing to do"),
        ),
        select + "".join(s.html("chunks", values[s.name]) for s in sliders),
        "Above: a row for each worker through time, with the messages and tasks it "
        "gets, until the last worker is done. Below: the time of the whole job over "
        "the chunk size, long at both ends.",
    )


FIGURES = {"amdahl": amdahl, "chunks": chunks}


def _measured(found: dict[float, Spread]) -> dict[str, str]:
    """Return what is drawn of speed-ups: a diamond each, and how far they spread."""
    points, ranges = [], []
    for workers, spread in found.items():
        x, y = models.at(workers, spread.median)
        points.append(_diamond(x, y))
        low, high = (models.at(workers, s)[1] for s in (spread.low, spread.high))
        ranges.append(f"M{x:.1f} {low:.1f}V{high:.1f}")
    return {"points": "".join(points), "ranges": "".join(ranges)}


def _amdahl_drawing(parts: Parts) -> str:
    left, right, top, floor = models.LEFT, models.RIGHT, models.TOP, models.FLOOR
    grid, words = [], []
    for n in (1, 2, 4, 8, 16, 32, 64):
        x, y = models.at(n, n)
        grid.append(f"M{x:.1f} {top}V{floor}M{left} {y:.1f}H{right}")
        words.append(_text(x, floor + 13, str(n), "middle"))
        words.append(_text(left - 4, y + 3, str(n), "end"))
    least = models.at(1, models.LOWEST)[1]
    words.append(_text(left - 4, least + 1, "⅛", "end"))
    words.append(_text(right, floor + 27, "workers", "end"))
    words.append(_text(left + 4, top + 8, "times as fast as the loop", "start"))
    words.append(_text(left + 4, floor - 5, "slower than the loop", "start"))
    loop = models.at(1, 1)[1]
    ideal = models.path([models.at(1, 1), models.at(models.HIGHEST, models.HIGHEST)])
    label = parts["best-label"]
    return (
        f'<path class="grid" d="{"".join(grid)}"/>'
        f'<path class="axis" d="M{left} {loop:.1f}H{right}"/>'
        + _part(parts, "cores", "path")
        + f'<path class="ideal" d="{ideal}"/>'
        + _part(parts, "law", "path")
        + _part(parts, "best", "path")
        + _part(parts, "cost", "path")
        + _part(parts, "range", "path")
        + _part(parts, "measured", "path")
        + _part(parts, "chosen", "circle", ' r="5"')
        + "".join(words)
        + f'<text class="mark" data-part="best-label" text-anchor="middle" '
        f'x="{label["x"]}" y="{label["y"]}">{label["text"]}</text>'
    )


def _chunks_drawing(parts: Parts) -> str:
    left, right = models.LEFT, models.RIGHT
    middle = (left + right) / 2
    lanes = models.LANES_TOP
    floor, below = models.LANES_FLOOR, models.SWEEP_FLOOR
    words = [
        _text(left, floor + 13, "0", "middle"),
        _text(middle, floor + 13, parts["half"]["text"], "middle", "half"),
        _text(right, floor + 13, parts["full"]["text"], "end", "full"),
        _text(left + 4, models.SWEEP_TOP + 4, parts["most"]["text"], "start", "most"),
        _text(right, below + 13, str(models.TASKS), "end"),
        _text(middle, below + 25, "tasks in a chunk", "middle"),
    ]
    for size in (1, 2, 4, 8, 16):
        x = models.chunk_x(size)
        words.append(_text(x, below + 13, str(size), "middle"))
    return (
        f'<path class="grid" d="M{left} {lanes}V{floor}H{right}V{lanes}'
        f"M{middle} {lanes}V{floor}"
        f'M{left} {models.SWEEP_TOP}V{below}H{right}"/>'
        + _part(parts, "idle", "path")
        + _part(parts, "tasks", "path")
        + _part(parts, "messages", "path")
        + _part(parts, "end", "path")
        + _part(parts, "sweep", "path")
        + _part(parts, "chosen", "circle", ' r="5"')
        + "".join(words)
    )


def _part(parts: Parts, name: str, tag: str, more: str = "") -> str:
    found = "".join(f' {key}="{value}"' for key, value in parts[name].items())
    return f'<{tag} class="{name}" data-part="{name}"{found}{more}/>'


def _text(x: float, y: float, text: str, anchor: str, part: str = "") -> str:
    named = f' data-part="{part}"' if part else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{named}>{text}</text>'


def _diamond(x: float, y: float) -> str:
    return f"M{x:.1f} {y - 4:.1f}l4 4-4 4-4-4z"


def _key(*rows: tuple[str, str, str]) -> str:
    return "".join(
        f'<li><svg viewBox="0 0 28 12" aria-hidden="true"><path class="{name}" '
        f'd="{d}"/></svg>{escape(text)}</li>'
        for name, d, text in rows
    )
