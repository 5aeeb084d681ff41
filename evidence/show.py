"""Show what a record holds as HTML: its strip, its lanes, its output, in words.

Needs no site generator: pages, and reports of programs that were watched, are
put together of the same parts.
"""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from evidence.diagnosis import Seen, diagnosis
from evidence.figure import MEMORY, Shown, figure, short
from evidence.lanes import Lanes
from evidence.machine import short_name
from evidence.record import Line, Record
from evidence.verdict import message_of

# What a number of memory is, on Linux, in the strip.
SHARED = "shared pages divided"
TITLES = {SHARED: f' title="{MEMORY}"'}
# Cores that the rest of the machine may use while a time is taken "alone": the
# recorder itself and the system need a little.
ALONE = 0.3


def evidence_box(html: str, records: list[Record]) -> str:
    """Wrap what is shown; where a run is meant to fail, a traceback is no mistake."""
    fails = any(record.expects is not None for record in records)
    return f'<div class="evidence"{" data-fails" * fails}>{html}</div>'


def strip(record: Record) -> str:
    """Return the strip of facts: what the run took, and where it ran."""
    return facts(_facts(record))


def _facts(record: Record) -> Iterator[tuple[str, str, str]]:
    """Yield (label, value, note) of each fact."""
    cores = record.machine.get("cores", "?")
    yield "time", seconds(record.wall), spread(record)
    if record.cores_busy is not None:
        yield "cores busy", f"{record.cores_busy:.1f}", f"of {cores}"
    helpers = record.helpers
    ours = f"{helpers} of them helpers" if helpers else ""
    yield "processes", str(record.processes or ""), ours
    yield "threads", str(record.threads or ""), ""
    # psutil counts shared pages anew for each process: see its observer.
    linux = str(record.machine.get("os", "")).startswith("Linux")
    shared = SHARED if linux else ""
    yield "memory at most", megabytes(record.peak_memory_bytes), shared
    variant = record.variant
    gil = "" if variant["gil"] else "free-threaded"
    yield "Python", escape(variant["python"]), gil
    yield "start method", variant["start_method"] or "", ""
    date = datetime.fromisoformat(record.started).date().isoformat()
    machine = f"{record.machine.get('cpu', '?')}, {record.machine.get('os', '?')}"
    yield "recorded", f'<time datetime="{record.started}">{date}</time>', machine


def facts(found: Iterable[tuple[str, str, str]]) -> str:
    """Return a strip of (label, value as HTML, note), without those of no value."""
    cells = "".join(
        f"<div{TITLES.get(note, '')}><dt>{label}</dt><dd>{value}"
        + (f"<small>{escape(note)}</small>" if note else "")
        + "</dd></div>"
        for label, value, note in found
        if value
    )
    return f'<dl class="strip">{cells}</dl>'


def seconds(value: float | None) -> str:
    """Return a duration with three digits that mean something."""
    if value is None:
        return ""
    return f"{value * 1000:.0f} ms" if value < 0.9995 else f"{value:.2f} s"


def spread(record: Record) -> str:
    """Return what a reader must know to trust a time."""
    walls = record.wall_s
    if len(walls) == 1:
        return {"shared": "one run, beside others", "alone": "one run, alone"}.get(
            record.timing, ""
        )
    low, high = seconds(min(walls)), seconds(max(walls))
    others = record.others_busy or 0
    company = "alone" if others < ALONE else f"beside others on {others:.1f} cores"
    return f"median of {len(walls)} runs, {company}: {low} to {high}"


def megabytes(size: int | None) -> str:
    """Return a size in bytes as MiB; nothing for none."""
    return f"{size / 2**20:.0f} MiB" if size else ""


def lanes_figure(records: list[Record], explained: str) -> str:
    """Return the figure of one run, or of several on one time axis.

    ``explained`` is the address of the page that says how to read it, or nothing.
    """
    runs = [
        Shown(title, lanes, record.machine["cores"])
        for record, title in zip(records, titles(records), strict=True)
        if (lanes := Lanes.of(record.lanes))
    ]
    if not runs:
        return ""
    said = looked([run.lanes for run in runs])
    if not all(record.same_run for record in records):
        said += " A run made to be looked at: measured times come from other runs."
    if any(run.lanes.coarse for run in runs):
        said += " On this platform a lane is a whole process."
    if explained:
        said += f' <a href="{escape(explained)}">How to read it</a>'
    drawn = figure(runs, said)
    threads = sum(len(process.threads) for run in runs for process in run.lanes.own)
    if threads == 1:
        return (
            f'<details class="one-lane"><summary>Lanes: one thread, '
            f"{short(runs[0].lanes.end)}</summary>{drawn}</details>"
        )
    return drawn


def titles(records: list[Record]) -> list[str]:
    """Return what to call runs that are shown together: by what tells them apart."""
    names = [f"{record.id.rpartition('/')[2]}.py" for record in records]
    pythons = [
        f"Python {short_name(variant['python'], gil=variant['gil'])}"
        f"{'' if variant['gil'] else ', free-threaded'}"
        for variant in (record.variant for record in records)
    ]
    methods = [record.variant["start_method"] or "" for record in records]
    kinds = [kind for kind in (names, pythons, methods) if len({*kind} - {""}) > 1]
    each = zip(*(kinds or [names]), strict=True)
    return [", ".join(filter(None, words)) for words in each]


def compared(records: list[Record], addresses: list[str]) -> str:
    """Return the times of several runs as a table, each relative to the first.

    ``addresses`` are those of the runs' own pages.
    """
    first = records[0].wall or 1
    rows = "".join(
        f'<tr><th scope="row"><a href="{escape(address)}">{escape(title)}</a></th>'
        f"<td>{seconds(record.wall)}<small>{escape(spread(record))}</small></td>"
        f"<td>{(record.wall or 0) / first:.2f}</td>"
        f"<td>{record.cores_busy or 0:.1f}</td></tr>"
        for record, title, address in zip(
            records, titles(records), addresses, strict=True
        )
    )
    head = ("run", "time", "relative to row 1", "cores busy")
    cells = "".join(f'<th scope="col">{word}</th>' for word in head)
    return (
        '<div class="wide" tabindex="0" role="region" aria-label="Times compared">'
        f'<table class="compared"><thead><tr>{cells}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def looked(runs: list[Lanes]) -> str:
    """Say how often was looked at runs, and what that took."""
    looks = sum(lanes.looks for lanes in runs)
    cost = sum(lanes.cost_s for lanes in runs) / sum(lanes.end for lanes in runs)
    return (
        f"Seen from outside, {looks} looks, one each {1000 * runs[0].interval:.0f} ms; "
        f"looking took {cost:.0%} of a core."
    )


def words(record: Record, prefix: str) -> str:
    """Return what the lanes show, in the sentences of ``evidence watch``."""
    lanes = Lanes.of(record.lanes, record.memory)
    if not lanes:
        return ""
    gil, cores = record.variant["gil"], record.machine.get("cores", 1)
    said = []
    for finding in diagnosis(Seen(lanes, cores, gil, signal=record.signal)):
        see = ""
        if page := finding.page:
            link = f"{prefix}{page.address}"
            see = f' See: <a href="{escape(link)}">{escape(page.title)}</a>'
        said.append(f"<li>{escape(finding.text)}{see}</li>")
    return f'<ul class="words">{"".join(said)}</ul>'


def output(record: Record) -> str:
    """Return the output, each line with the time it was written."""
    said = ["Output"]
    if record.expects is not None:
        kind = "exit status " if isinstance(record.expects, int) else ""
        how = str(record.expects)
        # The message: in a long traceback it may be out of sight.
        how = message_of(how, record.stderr) or how
        said.append(f"it fails, as it should: {kind}<code>{escape(how)}</code>")
    if record.order == "any":
        said.append("one possible order")
    if record.varies:
        said.append(f"{escape(record.varies)} differ from run to run")
    return printed(record.lines, " · ".join(said), same_run=record.same_run)


def printed(lines: list[Line], caption: str, *, same_run: bool) -> str:
    """Return lines of output; of the ``same_run``, they are stepped through with it."""
    shown = "".join(_line(line) for line in lines)
    shown = shown or '<span class="quiet">(nothing was printed)</span>'
    same = " data-same-run" * same_run
    return (
        f'<figure class="output"{same}><figcaption>{caption}</figcaption>'
        f'<pre tabindex="0">{shown}</pre></figure>'
    )


def not_run(record: Record) -> str:
    """Return why there is nothing to show."""
    return (
        f'<p class="not-run"><strong>Not run here:</strong> {escape(record.reason)}. '
        f"This page was built with Python {platform.python_version()}.</p>"
    )


def made_elsewhere(records: list[Record]) -> str:
    """Say that records were not made by the build of this page, but kept."""
    variants = [record.variant for record in records]
    pythons = (short_name(one["python"], gil=one["gil"]) for one in variants)
    versions = (one["python"] for one in variants)
    systems = (record.machine.get("os", "?") for record in records)
    days = (datetime.fromisoformat(record.started) for record in records)
    said = [f"{day.day} {day:%B %Y}" for day in days]
    return (
        f'<p class="not-run"><strong>Run elsewhere:</strong> this page was built '
        f"without Python {_and(pythons)}. What you see was recorded on {_and(said)} "
        f"with Python {_and(versions)} on {_and(systems)}, and is kept with the "
        "guide.</p>"
    )


def _and(words: Iterable[str]) -> str:
    return " and ".join(escape(word) for word in dict.fromkeys(words))


def _line(line: Line) -> str:
    kind = ' class="err"' if line.stream == "stderr" else ""
    return f'<span{kind} data-t="{line.t:.3f}">{escape(line.text)}\n</span>'
