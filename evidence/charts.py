"""Draw what sweeps printed: a record's series as a chart in the page's colours.

``figure`` plans a chart with plain arithmetic (curves, caption, table), and has
matplotlib draw it only where no drawing of just this plan is kept. See
``plot`` for how.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from html import escape
from importlib.metadata import version
from pathlib import Path

from evidence import digest
from evidence.plan import Curve, Plan, said
from evidence.record import Record
from evidence.series import Series, Spread, spreads
from evidence.store import write_atomically

AMDAHL = "Amdahl’s law"  # noqa: RUF001 (an apostrophe is meant)
SAMPLES = 24  # points of a curve that is computed


class ChartError(Exception):
    """A record that cannot be drawn as asked."""


def figure(record: Record, kind: str, folder: Path, x: str = "", y: str = "") -> str:
    """Return a record's chart with its caption and its numbers, as HTML.

    ``x`` and ``y`` name the axes where the columns' names do not. Drawings are
    kept in ``folder``. Raises ChartError where there is nothing to draw so.
    """
    if kind not in KINDS:
        raise ChartError(f"there is no chart “{kind}”, but {', '.join(KINDS)}")
    if record.series is None:
        raise ChartError("its header declares no series to draw")
    made = KINDS[kind](record, Series.of(record.series), x, y)
    return (
        '<figure class="chart" data-search-exclude>'
        f"{_kept(made, folder / f'{record.digest}-{kind}.svg')}"
        f"<figcaption>{escape(made.caption)}</figcaption>{numbers(made)}</figure>"
    )


def serial_share(times: Sequence[dict[float, float]], cores: int) -> float | None:
    """Return the serial share that fits Amdahl's law to times best.

    ``times`` are seconds by number of workers, one dictionary a repetition.
    Least squares over all points with at most a worker a core, in the time as a
    share of one worker's: there the law is ``s + (1 - s) / n``, linear in s.
    None where there is no such point beyond one worker.
    """
    points = [
        (1 - 1 / n, seconds / run[1] - 1 / n)
        for run in times
        for n, seconds in run.items()
        if 1 < n <= cores
    ]
    if not points:
        return None
    share = sum(a * b for a, b in points) / sum(a * a for a, _ in points)
    return min(1.0, max(0.0, share))


def amdahl(share: float, workers: float) -> float:
    """Return the speed-up that Amdahl's law gives to so many workers."""
    return 1 / (share + (1 - share) / workers)


def speed_ups(series: Series) -> list[dict[float, float]]:
    """Return each repetition's speed-up over the fewest workers, by their number."""
    at = series.columns.index("seconds")
    times = [{row[0]: row[at] for row in run} for run in series.runs]
    return [{n: run[min(run)] / s for n, s in run.items()} for run in times]


def _speedup(record: Record, series: Series, x: str, y: str) -> Plan:
    """Plan speed-up over workers, beside the ideal and Amdahl's law."""
    if series.columns[:2] != ("workers", "seconds") or series.xs[0] != 1:
        raise ChartError("a speed-up needs the columns workers, seconds from 1 worker")
    times = [{row[0]: row[1] for row in run} for run in series.runs]
    most = series.xs[-1]
    curves = [_computed("ideal", series.xs, lambda n: n)]
    caption = "Speed-up over one worker. "
    cores = record.machine.get("cores") or 0
    share = serial_share(times, cores)
    if share is not None:
        curves.append(_computed(AMDAHL, series.xs, lambda n: amdahl(share, n)))
        upto = int(max(n for n in series.xs if n <= cores))
        caption += (
            f"{AMDAHL} is drawn for a serial share of {share:.2f}, fitted "
            f"to the runs with up to {upto} workers (there are {cores} cores). "
        )
    curves.append(_curve("measured", spreads(speed_ups(series))))
    return Plan(
        title=f"Speed-up of up to {most:g} workers",
        x=x or "workers",
        y=y or "speed-up",
        curves=tuple(curves),
        caption=caption + _trust(series),
        mark=(cores, f"{cores} cores") if 1 <= cores <= most else None,
    )


def _lines(log: str) -> Callable[[Record, Series, str, str], Plan]:
    """Return a planner of plain curves, with these axes logarithmic."""

    def plan(_: Record, series: Series, x: str, y: str) -> Plan:
        first, *names = (name.replace("_", " ") for name in series.columns)
        columns = {"": 0, "x": 1, "xy": len(series.columns)}[log]
        if any(n <= 0 for run in series.runs for row in run for n in row[:columns]):
            raise ChartError("a logarithmic axis begins above 0")
        across, up = x or first, y or ", ".join(names)
        curves = [
            _curve(name, series.points(column))
            for name, column in zip(names, series.columns[1:], strict=True)
        ]
        scale = {
            "x": ", these on a logarithmic scale",
            "xy": ", both on logarithmic scales",
        }
        return Plan(
            title=f"{up[:1].upper()}{up[1:]} by {across}",
            x=across,
            y=up,
            curves=tuple(curves),
            caption=f"{up[:1].upper()}{up[1:]} by {across}{scale.get(log, '')}. "
            + _trust(series),
            log=log,
        )

    return plan


KINDS: dict[str, Callable[[Record, Series, str, str], Plan]] = {
    "speedup": _speedup,
    "lines": _lines(""),
    "logx": _lines("x"),
    "loglog": _lines("xy"),
}


def _curve(name: str, points: dict[float, Spread]) -> Curve:
    return Curve(name, tuple((x, p.median, p.low, p.high) for x, p in points.items()))


def _computed(name: str, xs: list[float], law: Callable[[float], float]) -> Curve:
    """Return a curve that is a formula, at the points measured and between them."""
    step = (xs[-1] - xs[0]) / SAMPLES
    every = sorted({*xs, *(round(xs[0] + step * i, 3) for i in range(SAMPLES))})
    values = [(x, round(law(x), 4)) for x in every]
    return Curve(name, tuple((x, y, y, y) for x, y in values), measured=False)


def _trust(series: Series) -> str:
    runs = len(series.runs)
    if runs == 1:
        return "One run."
    return f"Median of {runs} runs; the bars reach from the lowest to the highest."


def numbers(plan: Plan) -> str:
    """Return the table that says what the drawing shows."""
    measured = [curve for curve in plan.curves if curve.measured]
    computed = [curve for curve in plan.curves if not curve.measured]
    xs = sorted({point[0] for curve in measured for point in curve.points})
    wide = any(low != high for c in measured for *_, low, high in c.points)
    heads = ["median", "lowest", "highest"] if wide else ["value"]
    top = [f'<th scope="col" rowspan="2">{escape(plan.x)}</th>']
    top += [
        f'<th scope="colgroup" colspan="{len(heads)}">{escape(c.name)}</th>'
        for c in measured
    ]
    top += [f'<th scope="col" rowspan="2">{escape(c.name)}</th>' for c in computed]
    second = [f'<th scope="col">{head}</th>' for _ in measured for head in heads]
    body = []
    for x in xs:
        cells = []
        for curve in (*measured, *computed):
            found = {point[0]: point[1:] for point in curve.points}.get(x)
            count = len(heads) if curve.measured else 1
            values = found[:count] if found else [None] * count
            cells += [f"<td>{'' if v is None else said(v)}</td>" for v in values]
        body.append(f'<tr><th scope="row">{said(x)}</th>{"".join(cells)}</tr>')
    return (
        "<details><summary>The numbers</summary>"
        f'<div class="chart-numbers" tabindex="0" role="region" '
        f'aria-label="{escape(plan.title)}: the numbers"><table class="numbers">'
        f"<thead><tr>{''.join(top)}</tr><tr>{''.join(second)}</tr></thead>"
        f"<tbody>{''.join(body)}</tbody></table></div></details>"
    )


def _kept(plan: Plan, place: Path) -> str:
    """Return the drawing of a plan: the one kept at a place, if it is of this plan."""
    plot = Path(__file__).with_name("plot.py")
    key = digest.of(
        {
            "plan": asdict(plan),
            "drawn by": digest.sha256(plot.read_bytes()),
            "matplotlib": version("matplotlib"),
        }
    )
    first = f"<!-- {key} -->\n"
    try:
        text = place.read_text(encoding="utf-8")
    except FileNotFoundError:
        text = ""
    if not text.startswith(first):
        from evidence.plot import draw  # noqa: PLC0415 (matplotlib: slow to import)

        text = first + draw(plan)
        write_atomically(place, text.encode())
    return text.removeprefix(first)
