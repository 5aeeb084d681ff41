"""Draw lanes: one row a thread, the same picture everywhere in the guide.

A solid block is a thread that had a core, as high as its share of one; a striped
block is one that wanted a core and had none; a
dashed line is a thread that waited; nothing is a thread that had not started
or had ended. A tick over a row is a line of output. The drawing needs no
script and fits any width: shapes stretch, and what must not is put in percent.
Colours are those of the page: see docs/assets/lanes.css.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import count
from math import ceil, floor, log10

from evidence.lanes import Lanes, Process, Span, Thread, Write, in_parts

WIDE = 1000  # units across: no screen shows more
# Heights in px.
TITLE, LABEL, BAR, GAP, CORES, AXIS = 22, 19, 14, 8, 26, 22
TICK = 3, 6  # above and below a lane's upper edge
SPANS = 2400  # spans in one figure
MARKS = 80  # ticks in one row: more would run into each other
TEXTS = 150  # lines of output that stepping through time can tell
ROWS = 40  # lanes drawn
# Who lived for less is one of a crowd: a part of the run, and seconds.
CROWD, BRIEF = 0.02, 0.1
LISTED = 250  # lanes in the table
DESCRIBED = 8  # lanes that the description tells in words
PARTS = 125  # of a curve
# Linux tells for each process its "proportional set size".
MEMORY = (
    "A page of memory that several processes share is divided among them, other "
    "programs' processes included"
)
NEWS = 0.01  # of the run: to have wanted a core for less is not told in a row
PART = 0.02  # seconds: shorter parts of the curve of busy cores are no news
TICKS = 5
LEGEND = (
    '<span class="key"><i class="run"></i>running</span>'
    "{wanted}"
    '<span class="key"><i class="wait"></i>waiting</span>'
    '<span class="key"><i class="mark"></i>a line is printed</span>'
)
WANTED = '<span class="key"><i class="want"></i>wanted a core</span>'
# Stripes across: what stretches a drawing to its width leaves them alone.
STRIPES = (
    '<defs><pattern id="{name}-w" width="8" height="3" patternUnits="userSpaceOnUse">'
    '<path class="stripe" d="M0 1H8"/></pattern></defs>'
)
_numbers = count(1)


@dataclass(frozen=True)
class Shown:
    """One run in a figure, and what it is called there."""

    title: str
    lanes: Lanes
    cores: int | None = None  # that it could use, where that is known
    busy: float | None = None  # cores on average, where better known than from lanes

    @property
    def most(self) -> int:
        """The cores that the curve of busy cores needs."""
        highest = max(cores for _, cores in self.curve)
        most = max(1, ceil(highest - 0.15))
        return min(most, self.cores or most)

    @property
    def curve(self) -> list[tuple[float, float]]:
        """The curve of busy cores: until when, and how many."""
        return self.lanes.cores(max(1, min(PARTS, int(self.lanes.end / PART))))


@dataclass(frozen=True)
class Place:
    """The drawing that a row is part of: its name, its seconds, and its lanes."""

    name: str
    end: float
    lanes: Lanes


@dataclass(frozen=True)
class Scale:
    """What all runs of a figure are drawn to: seconds across, and cores up."""

    end: float
    cores: int


@dataclass(frozen=True)
class Row:
    """One row: a thread, or the heading of a process with several."""

    label: str
    process: Process
    thread: Thread | None
    heading: bool

    @property
    def height(self) -> int:
        """What the row takes, in px."""
        return LABEL + (BAR + GAP if self.thread else 0)


def figure(runs: list[Shown], note: str = "") -> str:
    """Return the figure of one run, or of several on one time axis, as HTML."""
    end = max(run.lanes.end for run in runs)
    titled = len(runs) > 1
    scale = Scale(end, max(run.most for run in runs))
    drawings = [
        _drawing(run, scale, titled=titled, axis=run is runs[-1]) for run in runs
    ]
    parts = []
    with_helpers = [run for run in runs if run.lanes.helpers]
    if with_helpers:
        roles = sorted(
            {
                p.role if p.helper else "a pool's own threads"
                for run in with_helpers
                for p in run.lanes.helpers
            }
        )
        folded = [
            _drawing(run, scale, titled=titled, axis=True, helpers=True)
            for run in with_helpers
        ]
        parts.append(_folded(f"Helpers: {', '.join(roles)}", *folded))
    parts.append(
        _folded("The same as a table", *(_table(run, titled=titled) for run in runs))
    )
    written = sorted(
        ((write, run) for run in runs for write in run.lanes.writes),
        key=lambda pair: pair[0].t,
    )
    told = [[round(w.t, 3), w.text, _told(run, w)] for w, run in written[:TEXTS]]
    known = any(run.lanes.wanted in ("counted", "estimated") for run in runs)
    legend = LEGEND.format(wanted=WANTED if known else "")
    data = json.dumps(told, ensure_ascii=False).replace("<", "\\u003c")
    return (
        f'<figure class="lanes" data-search-exclude data-end="{end:.4f}">'
        f'{"".join(drawings)}<div class="legend">{legend}</div>{"".join(parts)}'
        f'<script type="application/json">{data}</script>'
        f"<figcaption>{note}</figcaption></figure>"
    )


def short(seconds: float) -> str:
    """Return a duration as short as it can be told."""
    if seconds < 0.9995:
        return f"{seconds * 1000:.0f} ms"
    if seconds < 100:
        return f"{seconds:.2f} s" if seconds < 10 else f"{seconds:.1f} s"
    return f"{floor(seconds / 60)} min {seconds % 60:.0f} s"


def _folded(summary: str, *content: str) -> str:
    return f"<details><summary>{summary}</summary>{''.join(content)}</details>"


def _drawing(
    run: Shown, scale: Scale, *, titled: bool, axis: bool, helpers: bool = False
) -> str:
    """Return one run's lanes as SVG: its own, or those of its helpers."""
    lanes, end = run.lanes, scale.end
    name = f"lanes-{next(_numbers)}"
    processes = lanes.helpers if helpers else lanes.own
    rows, more = _rows(processes, end)
    threads = sum(row.thread is not None for row in rows)
    resolution = end * max(1, threads) / SPANS
    y = 0
    parts: list[str] = []
    if titled:
        parts.append(_text(0, y + 15, run.title, "title"))
        y += TITLE
    top = y
    if not helpers:  # the curve of busy cores counts all lanes
        parts += _cores(run, y, scale)
        y += LABEL + CORES + GAP
    places: dict[int, int] = {}  # of a lane, by its thread's or process' number
    for row in rows:
        places[row.thread.tid if row.thread else -row.process.pid] = y + LABEL
        parts.append(_row(row, y, resolution, Place(name, end, lanes)))
        y += row.height
    if more:
        parts.append(_text(0, y + 11, _more(more, "drawn"), "soft"))
        y += LABEL
    parts += _marks(lanes, places, end, y)
    parts += _arrows(lanes, places, end)
    grid = [_across(y)]
    for t in _ticks(end):
        at = f"{100 * t / end:.3f}%"
        grid.append(f'<line class="grid" x1="{at}" x2="{at}" y1="{top}" y2="{y}"/>')
        if axis:
            grid.append(_label(t, end, y))
    height = y + (AXIS if axis else GAP)
    stripes = STRIPES.format(name=name) if f"#{name}-w" in "".join(parts) else ""
    return (
        f'<svg width="100%" height="{height}" role="img" '
        f'aria-labelledby="{name}-t {name}-d" data-top="{top}" data-bottom="{y}">'
        f'<title id="{name}-t">{escape(run.title)}: its threads through time</title>'
        f'<desc id="{name}-d">{escape(described(lanes, processes))}</desc>'
        f"{stripes}{''.join(grid)}{''.join(parts)}</svg>"
    )


def _rows(processes: list[Process], end: float) -> tuple[list[Row], int]:
    """Return the rows of processes, and how many lanes had no room.

    Where there are too many, processes that were hardly there share one row.
    """
    rows: list[Row] = []
    crowd: list[Process] = []
    brief = max(CROWD * end, min(BRIEF, end / 4))
    if sum(len(process.threads) for process in processes) > ROWS:
        crowd = [
            process
            for process in processes[1:]
            if process.end - process.start < brief and len(process.threads) == 1
        ]
        alike = {process.pid for process in crowd}
        processes = [process for process in processes if process.pid not in alike]
    chosen, more = _busiest(processes, ROWS)
    for process, threads in chosen:
        who = f"{process.role} · PID {process.pid}"
        if len(process.threads) == 1 and process.threads[0].tid == process.pid:
            rows.append(Row(who, process, process.threads[0], heading=True))
        else:
            rows.append(Row(who, process, None, heading=True))
            rows += [
                Row(thread.name, process, thread, heading=False) for thread in threads
            ]
    if crowd:
        name = f"{many(len(crowd), 'process', 'processes')} of under {short(brief)}"
        together = _together([p.threads[0] for p in crowd], end)
        rows.append(Row(name, crowd[0], together, heading=True))
    return rows, more


def _together(threads: list[Thread], end: float) -> Thread:
    """Return threads as one lane: the cores that they had together, one at most."""
    width = end / WIDE
    parts = in_parts((s for thread in threads for s in thread.spans), width, WIDE)
    begin = int(min(thread.start for thread in threads) / width)
    stop = ceil(max(thread.end for thread in threads) / width)
    spans = [
        Span(n * width, (n + 1) * width, min(1.0, parts[n]))
        for n in range(begin, min(stop, WIDE))
    ]
    return Thread(
        *(0, "", begin * width, tuple(spans)),
        ran_s=sum(thread.ran for thread in threads),
        wanted_s=sum(thread.wanted for thread in threads),
    )


def _busiest(
    processes: list[Process], limit: int
) -> tuple[list[tuple[Process, list[Thread]]], int]:
    """Return processes with their lanes, in order, and how many were left out.

    Where there are more than the limit, those that ran longest are returned,
    with the first one, which stands for the program.
    """
    lanes = [(p, t) for p in processes for t in p.threads]
    order = sorted(lanes[1:], key=lambda pair: -pair[1].ran)
    kept = {id(thread) for _, thread in [*lanes[:1], *order[: limit - 1]]}
    found = [(p, [t for t in p.threads if id(t) in kept]) for p in processes]
    return [(p, threads) for p, threads in found if threads], len(lanes) - len(kept)


def _row(row: Row, y: int, resolution: float, place: Place) -> str:
    """Return one row: label, numbers, and the lane below them."""
    weight = "who" if row.heading else "name"
    if not row.thread:
        return _text(0, y + 12, row.label, weight)
    thread, end = row.thread, place.end
    x = [WIDE * t / end for t in (thread.start, thread.end)]
    spans = thread.coarser(resolution)
    want = _wanted(spans, end)
    striped = f'<path class="want" fill="url(#{place.name}-w)" d="{want}"/>'
    return (
        f'<g class="lane" data-name="{escape(row.label)}" data-ran="{thread.ran:.4f}" '
        f'data-start="{thread.start:.4f}" data-wait="{thread.longest_wait:.4f}"'
        f"{_data(thread, place.lanes)}>"
        f'<rect y="{y}" width="100%" height="{row.height}"/>'
        f"{_text(0, y + 12, row.label, weight)}"
        f'<text class="soft" x="100%" y="{y + 12}" text-anchor="end">'
        f"{_numbers_of(thread, place.lanes)}</text>"
        f'<svg y="{y + LABEL}" width="100%" height="{BAR}" '
        f'viewBox="0 0 {WIDE} {BAR}" preserveAspectRatio="none">'
        f'<path class="wait" d="M{x[0]:.1f} {BAR - 1}H{x[1]:.1f}"/>'
        f"{striped if want else ''}"
        f'<path class="run" d="{_blocks(thread.start, spans, end)}"/></svg></g>'
    )


def _data(thread: Thread, lanes: Lanes) -> str:
    """Return for the script how long a thread wanted a core, where that is known."""
    known = lanes.wanted in ("counted", "estimated")
    return f' data-wanted="{thread.wanted:.4f}"' if known else ""


def _numbers_of(thread: Thread, lanes: Lanes) -> str:
    """Return what a row says of its lane, on the right."""
    for _, waiter, holder in lanes.waits:
        if waiter.tid == thread.tid:
            return f"waits for {escape(holder.name)}"
    told = f"ran {short(thread.ran)}"
    if not thread.tid:  # of a crowd
        return f"{told} together"
    if thread.wanted >= NEWS * lanes.end:
        told += f'<tspan class="more">, wanted a core {short(thread.wanted)}</tspan>'
    return f'{told}<tspan class="more">, waits ≤ {short(thread.longest_wait)}</tspan>'


def _blocks(start: float, spans: tuple[Span, ...], end: float) -> str:
    """Return the outline of a lane: as high as the share of a core it had.

    Written as ``V<height>H<end>`` a span, which the page's script reads back.
    """
    scale = WIDE / end
    path = [f"M{start * scale:.1f} {BAR}"]
    high = 0.0
    for span in spans:
        share = round(span.share, 1)
        if share != high:
            path.append(f"V{BAR * (1 - share):g}")
            high = share
        elif len(path) > 1:
            path.pop()
        path.append(f"H{span.end * scale:.1f}")
    return "".join([*path, f"V{BAR}z"])


def _wanted(spans: tuple[Span, ...], end: float) -> str:
    """Return the blocks in which it wanted a core, each on top of what it had."""
    scale = WIDE / end
    blocks: list[tuple[float, float, float, float]] = []
    for span in spans:
        low, high = round(span.share, 1), round(span.share + span.wanted, 1)
        if low == high:
            continue
        start = span.start
        if blocks and blocks[-1][1:] == (start, low, high):
            start = blocks.pop()[0]
        blocks.append((start, span.end, low, high))
    return "".join(
        f"M{a * scale:.1f} {BAR * (1 - low):g}V{BAR * (1 - high):g}"
        f"H{b * scale:.1f}V{BAR * (1 - low):g}z"
        for a, b, low, high in blocks
    )


def _cores(run: Shown, y: int, scale: Scale) -> Iterator[str]:
    """Yield the curve of busy cores: a line, with each whole core ruled."""
    lanes, end, most = run.lanes, scale.end, scale.cores
    average = lanes.cpu_s / lanes.end if run.busy is None else run.busy
    told = f"{average:.1f}" if average >= 0.1 else f"{average:.2f}"
    yield _text(0, y + 12, f"cores busy: {told} on average", "who")
    base = y + LABEL + CORES
    for whole in range(1, most + 1):
        at = base - CORES * whole / most
        yield _across(at)
    yield (
        f'<text class="soft" x="100%" y="{y + 12}" text-anchor="end">'
        f'<tspan class="more">top line: </tspan>{many(most, "core")}</text>'
    )
    path = [f"M0 {CORES}"]
    for t, cores in run.curve:
        height = CORES * (1 - min(1, cores / most))
        path.append(f"V{height:.1f}H{WIDE * t / end:.1f}")
    yield (
        f'<svg y="{y + LABEL}" width="100%" height="{CORES}" '
        f'viewBox="0 0 {WIDE} {CORES}" preserveAspectRatio="none">'
        f'<path class="cores" d="{"".join(path)}V{CORES}"/></svg>'
    )


def _marks(
    lanes: Lanes, places: dict[int, int], end: float, bottom: int
) -> Iterator[str]:
    """Yield a tick for each line of output, over its thread or process."""
    ticks: dict[int, list[float]] = {}
    for write in lanes.writes:
        pid = write.pid or 0
        whole = places.get(-pid, places.get(pid, bottom))
        x = 100 * min(write.t / end, 1)
        for y in [places.get(tid, bottom) for tid in write.tids] or [whole]:
            row = ticks.setdefault(y, [])
            if len(row) < MARKS and (not row or x - row[-1] >= 0.1):
                row.append(x)
    above, below = TICK
    for y, row in ticks.items():
        for x in row:
            yield (
                f'<line class="mark" x1="{x:.2f}%" x2="{x:.2f}%" '
                f'y1="{y - above}" y2="{y + below}"/>'
            )


def _arrows(lanes: Lanes, rows: dict[int, int], end: float) -> Iterator[str]:
    """Yield an arrow from each lane to the one it waits for, as the output says."""
    middle = BAR // 2
    for number, (t, waiter, holder) in enumerate(lanes.waits):
        if waiter.tid not in rows or holder.tid not in rows:
            continue
        start, stop = rows[waiter.tid] + middle, rows[holder.tid] + middle
        x = min(96.0, 100 * t / end) - 5 * number
        side = -5 if stop > start else 5
        yield (
            f'<line class="waits" x1="{x:.1f}%" x2="{x:.1f}%" '
            f'y1="{start}" y2="{stop + side}"/>'
            f'<svg class="tip" x="{x:.1f}%" y="{stop}" overflow="visible">'
            f'<path d="M0 0l-5 {side * 1.6:g}h10z"/></svg>'
        )


def _ticks(end: float) -> list[float]:
    """Return round times from 0, a few of them, none too near the end to be read."""
    rough = end / TICKS
    power = 10.0 ** floor(log10(rough)) if rough else 1.0
    step = next((s * power for s in (1, 2, 5, 10) if s * power >= rough), power)
    return [n * step for n in range(ceil(end / step)) if n * step < 0.93 * end]


def _label(t: float, end: float, y: int) -> str:
    """Return the label of a tick of the time axis at a height."""
    if not t:
        return f'<text class="soft" x="0" y="{y + 15}">0</text>'
    told = f"{t * 1000:g} ms" if t < 0.9995 else f"{t:g} s"
    x = 100 * t / end
    return (
        f'<text class="soft" x="{x:.3f}%" y="{y + 15}" text-anchor="middle">'
        f"{told}</text>"
    )


def _across(y: float) -> str:
    return f'<line class="grid" x1="0" x2="100%" y1="{y:g}" y2="{y:g}"/>'


def _text(x: int, y: int, text: str, kind: str) -> str:
    return f'<text class="{kind}" x="{x}" y="{y}">{escape(text)}</text>'


def described(lanes: Lanes, processes: list[Process]) -> str:
    """Return what the drawing shows, in words."""
    threads = [(p, t) for p in processes for t in p.threads]
    tree = many(len(processes), "process", "processes")
    said = [
        f"{many(len(threads), 'thread')} in {tree}, {short(lanes.end)} in all.",
    ]
    for process, thread in threads[:DESCRIBED]:
        who = process.role
        if len(process.threads) > 1:
            who += f", {thread.name}"
        said.append(
            f"{who}: from {short(thread.start)} to {short(thread.end)}, "
            f"running {short(thread.ran)}, "
            + (f"wanting a core {short(thread.wanted)}, " if thread.wanted else "")
            + f"longest wait {short(thread.longest_wait)}."
        )
    return " ".join(said)


def _more(number: int, done: str) -> str:
    """Say that there are lanes that nobody sees here."""
    return f"and {many(number, 'more lane')}, not {done}: these ran longest"


def many(number: int, one: str, several: str = "") -> str:
    """Return a number with its noun, in the plural where it takes one."""
    return f"{number} {one if number == 1 else several or one + 's'}"


def _told(run: Shown, write: Write) -> str:
    """Return who wrote a line, as the rows name it."""
    for process in run.lanes.processes:
        if process.pid == write.pid:
            names = [t.name for t in process.threads if t.tid in write.tids]
            alone = len(process.threads) == 1 or not names
            return process.role if alone else " or ".join(names)
    return ""


def _table(run: Shown, *, titled: bool) -> str:
    """Return the lanes as a table."""
    head = "".join(
        f"<th>{name}</th>"
        for name in (
            *("process", "PID", "thread", "from", "to"),
            *("running", "wanted a core"),
            *("waiting", "longest wait", "lines printed"),
        )
    )
    only = {
        process.pid: process.threads[0].tid
        for process in run.lanes.processes
        if len(process.threads) == 1
    }
    printed = Counter(
        write.tids[0] if len(write.tids) == 1 else only.get(write.pid or 0)
        for write in run.lanes.writes
    )
    known = run.lanes.wanted in ("counted", "estimated")
    rows = []
    chosen, more = _busiest(list(run.lanes.processes), LISTED)
    for process, threads in chosen:
        for thread in threads:
            cells = (
                *(escape(process.role), process.pid, escape(thread.name)),
                *(short(thread.start), short(thread.end)),
                short(thread.ran),
                short(thread.wanted) if known else "not known",
                *(short(thread.waited), short(thread.longest_wait)),
                printed[thread.tid],
            )
            rows.append("<tr>" + "".join(f"<td>{c}</td>" for c in cells) + "</tr>")
    said = [run.title] if titled else []
    said += [_more(more, "listed")] if more else []
    caption = f"<caption>{escape(', '.join(said))}</caption>" if said else ""
    return (
        f'<div class="wide" tabindex="0"><table>{caption}<thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def memory(lanes: Lanes) -> str:
    """Return the memory of the tree through time as SVG; nothing where unknown."""
    if len(lanes.memory) < 2:
        return ""
    most = max(size for _, size in lanes.memory)
    step = max(1, len(lanes.memory) // PARTS)
    # Of each stretch the highest: a peak must not fall between two points.
    points = [
        (part[-1][0], max(size for _, size in part))
        for part in (
            lanes.memory[n : n + step] for n in range(0, len(lanes.memory), step)
        )
    ]
    height = 3 * CORES
    path = [f"M{WIDE * points[0][0] / lanes.end:.1f} {height}"]
    for t, size in points:
        path.append(f"V{height * (1 - size / most):.1f}H{WIDE * t / lanes.end:.1f}")
    label = f"memory of all processes: {most / 2**20:.0f} MiB at most"
    how = f"{label}. {MEMORY}" if lanes.wanted not in ("no", None) else label
    name = f"memory-{next(_numbers)}"
    axis = "".join(_label(t, lanes.end, LABEL + height) for t in _ticks(lanes.end))
    return (
        '<figure class="lanes" data-search-exclude>'
        f'<svg width="100%" height="{LABEL + height + AXIS}" role="img" '
        f'aria-labelledby="{name}-t"><title id="{name}-t">{how}</title>'
        f'{_text(0, 12, label, "who")}<svg y="{LABEL}" width="100%" height="{height}" '
        f'viewBox="0 0 {WIDE} {height}" preserveAspectRatio="none">'
        f'<path class="cores" d="{"".join(path)}V{height}"/></svg>'
        f"{_across(LABEL + height)}{axis}</svg></figure>"
    )
