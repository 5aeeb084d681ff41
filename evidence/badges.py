"""Draw verdicts: a row of badges for a snippet, its cells, and the table of all.

Everything here is a function from verdicts to HTML that needs no JavaScript.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from html import escape

from evidence.catalog import START_METHODS
from evidence.machine import SUPPORTED, age
from evidence.verdicts import NO_METHOD, VERDICTS, Column, Entry, Outcome, Verdicts

# How a set of cells is told in one sign, and in words.
SIGNS = {
    "passed": ("✓", "passed"),
    "fails": ("✗", "fails, as it should"),
    "mixed": ("✓✗", "passes in some cells, fails in others, as it should"),
    "failed": ("‼", "failed"),
    "not-run": ("○", "not run"),
}
KINDS = {"passed": "passed", "expected failure": "fails", "failed": "failed"}
TOLD = 6  # outcomes told of in full


@dataclass(frozen=True)
class Known:
    """What is known of one snippet; ``stale`` where that is about older files."""

    entry: Entry
    columns: dict[str, Column]
    stale: bool = False

    @classmethod
    def of(cls, snippet_id: str, files: str, verdicts: Verdicts) -> Known:
        """Return what verdicts say of a snippet made of these files."""
        entry = verdicts.entries.get(snippet_id, Entry(files))
        heads = {key: verdicts.columns[key] for key in entry.cells}
        heads = dict(sorted(heads.items(), key=lambda head: head[1].order))
        return cls(entry, heads, stale=entry.files != files)

    @cached_property
    def pythons(self) -> list[str]:
        """The names of the supported Pythons, and of the free-threaded ones run."""
        free = {c.name for c in self.columns.values() if not c.gil}
        return sorted({*SUPPORTED, *free}, key=lambda name: (age(name)[1], age(name)))

    @cached_property
    def methods(self) -> list[str]:
        """The start methods of its cells, in the order in which they are shown."""
        there = {method for _, method, _ in self.entry.outcomes()}
        return [one for one in (*START_METHODS, NO_METHOD) if one in there]

    def outcomes(
        self, *, python: str | None = None, method: str | None = None
    ) -> list[Outcome]:
        """Return the outcomes of one Python, of one start method, or all."""
        return [
            outcome
            for column, one, outcome in self.entry.outcomes()
            if python in (None, self.columns[column].name) and method in (None, one)
        ]


def state(outcomes: Iterable[Outcome]) -> str:
    """Return what several cells say together: a key of SIGNS."""
    kinds = {KINDS[o.verdict] for o in outcomes if o.verdict != "not run"}
    if "failed" in kinds:
        return "failed"
    if len(kinds) > 1:
        return "mixed"
    return kinds.pop() if kinds else "not-run"


def row(known: Known, all_of_them: str) -> str:
    """Return a snippet's badges, which open its cells.

    ``all_of_them`` is the address of the table of all, or nothing.
    """
    if not known.columns:
        return '<p class="verdicts">No verdicts yet: this is the run of one Python.</p>'
    badges = [
        _badge(name.replace("t", " free-threaded"), known.outcomes(python=name))
        for name in known.pythons
    ]
    kinds = [m for m in known.methods if m != NO_METHOD]
    parts = [f"<span>{''.join(badges)}</span>"]
    if kinds:
        methods = (_badge(m, known.outcomes(method=m)) for m in kinds)
        parts.append(f"<span>{''.join(methods)}</span>")
    if known.stale:
        parts.append("<b>changed since</b>")
    return (
        f'<details class="verdicts"><summary><span class="said">Verdicts: '
        f"{escape(_aloud(known))}</span>{''.join(parts)}</summary>"
        f"{cells(known)}{notes(known)}{_provenance(known, all_of_them)}</details>"
    )


def cells(known: Known) -> str:
    """Return the cells of a snippet as a table."""
    several = len({column.system for column in known.columns.values()}) > 1
    kinds = known.methods
    heads = ["Python", *(("verdict" if m == NO_METHOD else m) for m in kinds)]
    head = "".join(f'<th scope="col">{word}</th>' for word in heads)
    rows = []
    for key, column in known.columns.items():
        name = escape(f"{column.version}{'' if column.gil else 't'}")
        where = f" <small>{escape(column.system)}</small>" if several else ""
        found = known.entry.cells[key]
        row = "".join(_cell(found.get(m), usual=m == column.default) for m in kinds)
        rows.append(f'<tr><th scope="row">{name}{where}</th>{row}</tr>')
    return (
        '<div class="wide" tabindex="0" role="region" aria-label="Cells">'
        '<table class="cells">'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def notes(known: Known) -> str:
    """Return what the cells do not say: failures, reasons, and other outputs."""
    places: dict[Outcome, list[tuple[Column, str]]] = {}
    for key, method, outcome in known.entry.outcomes():
        places.setdefault(outcome, []).append((known.columns[key], method))
    printed = Counter({o: len(p) for o, p in places.items() if o.verdict == "passed"})
    usual = printed.most_common(1)[0][0] if printed else None
    told = [
        f"<li><b>{escape(_where(known, at))}:</b> {_told(outcome, usual)}</li>"
        for outcome, at in places.items()
        if outcome is not usual
    ]
    if not told:
        several = len(known.outcomes()) > 1
        return "<p>It printed the same everywhere.</p>" if several else ""
    if (more := len(told) - TOLD) > 1:
        told[TOLD:] = [f"<li>{more} more outcomes, each in a few cells</li>"]
    return f"<ul>{''.join(told)}</ul>"


def table(rows: list[tuple[str, str, Known]], prefix: str) -> str:
    """Return the table of all snippets, with filters that need no script.

    ``rows`` holds a snippet's id, the address of a page that shows it (from the
    site's root) and what is known of it; ``prefix`` leads to the root.
    """
    topics = list(dict.fromkeys(name.partition("/")[0] for name, *_ in rows))
    pythons = sorted(
        {name for *_, known in rows for name in known.pythons},
        key=lambda name: (age(name)[1], age(name)),
    )
    bodies = {
        topic: f'<tr class="topic"><th scope="rowgroup" colspan="{len(pythons) + 1}">'
        f"{escape(topic)}</th></tr>"
        for topic in topics
    }
    for name, address, known in rows:
        topic, _, short = name.partition("/")
        link = f'<a href="{prefix}{escape(address)}">{may_break(short)}</a>'
        stale = " <b>changed since</b>" if known.stale else ""
        bodies[topic] += (
            f'<tr class="r {_marks(known)}"><th scope="row">{link}{stale}</th>'
            + "".join(f"<td>{_signs(known, python)}</td>" for python in pythons)
            + "</tr>"
        )
    body = "".join(
        f'<tbody class="t{n}">{rows}</tbody>' for n, rows in enumerate(bodies.values())
    )
    head = "".join(f'<th scope="col">{name}</th>' for name in pythons)
    return (
        f"{counted([known for *_, known in rows])}"
        f'<form class="all-verdicts" data-search-exclude>'
        f"<style>{_rules(len(topics), len(pythons))}</style>"
        + _choice("Topic", "t", topics)
        + _choice("Python", "p", pythons)
        + _choice("Start method", "m", list(START_METHODS))
        + _choice("Verdict", "v", list(MARKS.values()))
        + '<div class="wide" tabindex="0" role="region" aria-label="All verdicts">'
        '<table class="cells"><thead><tr><th scope="col">example</th>'
        f"{head}</tr></thead>{body}</table></div></form>"
    )


def counted(snippets: list[Known]) -> str:
    """Return how many cells there are, by column and verdict."""
    heads = {key: column for known in snippets for key, column in known.columns.items()}
    columns = sorted(heads.values(), key=lambda column: column.order)
    counts: dict[str, Counter[str]] = {column.id: Counter() for column in columns}
    for known in snippets:
        for key, _, outcome in known.entry.outcomes():
            counts[key][outcome.verdict] += 1
    total = sum(count.total() for count in counts.values())
    head = "".join(
        f'<th scope="col">{word}</th>'
        for word in ("Python", "system", "run on", "default", *VERDICTS)
    )
    lines = "".join(
        f'<tr><th scope="row">{escape(column.version)}'
        f"{'' if column.gil else ' free-threaded'}</th><td>{escape(column.os)}</td>"
        f"<td>{_day(column.run)}</td><td>{escape(column.default)}</td>"
        + "".join(f"<td>{counts[column.id][one] or ''}</td>" for one in VERDICTS)
        + "</tr>"
        for column in columns
    )
    return (
        f"<p>{len(snippets)} examples, {total:,} cells.</p>"
        '<div class="wide" tabindex="0" role="region" aria-label="Verdicts counted">'
        f'<table class="counted"><thead><tr>{head}</tr></thead><tbody>{lines}</tbody>'
        "</table></div>"
    )


# What the filter of verdicts chooses rows by: a class, and its words.
MARKS = {
    "v0": "fails somewhere, as it should",
    "v1": "not run somewhere",
    "v2": "prints something else somewhere",
    "v3": "failed",
}


def _marks(known: Known) -> str:
    found = known.outcomes()
    kinds = {outcome.verdict for outcome in found}
    printed = {outcome.printed for outcome in found if outcome.verdict == "passed"}
    marks = {
        "v0": "expected failure" in kinds,
        "v1": not found or "not run" in kinds,
        "v2": len(printed) > 1,
        "v3": "failed" in kinds,
        "m": NO_METHOD not in known.methods,
    }
    return " ".join(mark for mark, there in marks.items() if there)


def _rules(topics: int, pythons: int) -> str:
    """Return the style rules by which radio buttons choose rows and columns."""
    rules = [f"#t{n}:checked) tbody:not(.t{n})" for n in range(topics)]
    cell = ":is(thead tr,.r)>:nth-child(n+2)"
    rules += [f"#p{n}:checked) {cell}:not(:nth-child({n + 2}))" for n in range(pythons)]
    rules += [f"#m{n}:checked) td i:not(:nth-child({n + 1}))" for n in range(3)]
    rules += [f"#m{n}:checked) :is({_without('m')})" for n in range(3)]
    rules += [f"#{mark}:checked) :is({_without(mark)})" for mark in MARKS]
    rules = [f".all-verdicts:has({rule}" for rule in rules]
    return ",".join(rules) + "{display:none}"


def _without(mark: str) -> str:
    """Return what to hide to leave only rows with a mark: others, empty topics."""
    return f"tbody:not(:has(.{mark})),.r:not(.{mark})"


def _choice(label: str, name: str, words: list[str]) -> str:
    every = f"{name}-all"
    ids = {every: "all"} | {f"{name}{n}": word for n, word in enumerate(words)}
    options = "".join(
        f'<label><input type="radio" name="{name}" id="{one}"'
        f"{' checked' * (one == every)}>{escape(word)}</label>"
        for one, word in ids.items()
    )
    return f"<fieldset><legend>{label}</legend>{options}</fieldset>"


def _signs(known: Known, python: str) -> str:
    """Return a sign for each start method on one Python."""
    signs = []
    for method in known.methods or [NO_METHOD]:
        sign, words = SIGNS[kind := state(known.outcomes(python=python, method=method))]
        more = "" if kind == "passed" else f'<span class="said">{words}</span>'
        dress = "" if kind == "passed" else f' class="{kind}"'
        signs.append(f"<i{dress}>{sign}{more}</i>")
    return "".join(signs)


def _badge(label: str, outcomes: list[Outcome]) -> str:
    kind = state(outcomes)
    return f'<span class="{kind}">{label} <b>{SIGNS[kind][0]}</b></span>'


def _aloud(known: Known) -> str:
    """Return the badges as a sentence."""
    groups: dict[str, list[str]] = {}
    names = [(name, known.outcomes(python=name)) for name in known.pythons]
    names += [(m, known.outcomes(method=m)) for m in known.methods if m != NO_METHOD]
    for name, outcomes in names:
        groups.setdefault(SIGNS[state(outcomes)][1], []).append(name)
    return "; ".join(f"{words}: {', '.join(found)}" for words, found in groups.items())


def _cell(outcome: Outcome | None, *, usual: bool) -> str:
    default = " <small>default</small>" * usual
    if outcome is None:
        return f"<td>{SIGNS['not-run'][0]}{default}</td>"
    kind = state([outcome])
    words = {
        "passed": "passed",
        "fails": outcome.why.partition(":")[0].rpartition(".")[2],
        "failed": "failed",
        "not-run": "not run",
    }[kind]
    sign = SIGNS[kind][0]
    return f'<td class="{kind}"><b>{sign}</b> {escape(words)}{default}</td>'


def _told(outcome: Outcome, usual: Outcome | None) -> str:
    """Return what a reader must know of an outcome that is not the usual one."""
    if outcome.verdict == "not run":
        return f"not run: {escape(outcome.why)}"
    if outcome.verdict == "failed":
        return f"failed: {escape(outcome.why)}"
    said = []
    if outcome.verdict == "expected failure":
        said.append(f"fails, as it should: <code>{escape(outcome.why)}</code>")
    if usual and outcome.printed != usual.printed and outcome.printed.strip():
        text = escape(outcome.printed.rstrip())
        said.append(f'it printed<pre tabindex="0">{text}</pre>')
    elif usual and outcome.printed != usual.printed:
        said.append("it printed nothing")
    return "; ".join(said) or "as it should"


def _where(known: Known, at: list[tuple[Column, str]]) -> str:
    """Return cells in words: under which start methods, on which Pythons."""
    systems = list(dict.fromkeys(c.system for c in known.columns.values()))
    told = {}
    for system in systems:
        names: dict[tuple[str, ...], list[str]] = {}
        for method in known.methods:
            on = tuple(c.name for c, m in at if m == method and c.system == system)
            if on:
                names.setdefault(on, []).append(method)
        told[system] = "; ".join(_under(known, ms, on) for on, ms in names.items())
    if len(set(told.values())) == 1:
        return told[systems[0]]
    return "; ".join(f"{system}: {text}" for system, text in told.items() if text)


def _under(known: Known, methods: list[str], names: tuple[str, ...]) -> str:
    everywhere = {column.name for column in known.columns.values()}
    on = "on every Python" if set(names) == everywhere else f"on {_listed(names)}"
    if methods == known.methods:
        return on
    return f"{' and '.join(methods)}, {on}"


def _listed(names: tuple[str, ...]) -> str:
    """Return names of Pythons, three or more in a row as a range."""
    plain = sorted(SUPPORTED.index(name) for name in names if name in SUPPORTED)
    said = [SUPPORTED[n] for n in plain]
    if len(plain) > 2 and plain[-1] - plain[0] == len(plain) - 1:
        said = [f"{said[0]} to {said[-1]}"]
    return ", ".join([*said, *(name for name in names if name not in SUPPORTED)])


def _provenance(known: Known, all_of_them: str) -> str:
    """Return where and when the cells were run."""
    days: dict[str, list[str]] = {}
    for column in known.columns.values():
        days.setdefault(column.os, []).append(column.run)
    ran = " and ".join(
        f"on {escape(system)}, {_day(max(dates))}" for system, dates in days.items()
    )
    stale = " The example has changed since: these are about what it was." * known.stale
    link = f' <a href="{escape(all_of_them)}">All verdicts</a>' if all_of_them else ""
    return f'<p class="provenance">Run {ran}.{stale}{link}</p>'


def may_break(name: str) -> str:
    """Return a name that a narrow screen may break where a reader would."""
    return re.sub(r"([/_])", r"\1<wbr>", escape(name))


def _day(iso: str) -> str:
    day = date.fromisoformat(iso)
    return f'<time datetime="{iso}">{day.day} {day:%B %Y}</time>'
