"""Draw what a site has beside its chapters: a page for each run, a table of all.

Everything here is a function from records to HTML. A run's page lies at
``run_address(digest)``, its record as JSON beside it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from html import escape
from pathlib import Path

from evidence import badges
from evidence.diagnosis import Page
from evidence.embed import (
    address_of,
    explained,
    known_of,
    run_address,
    to_root,
)
from evidence.fates import Fate, unexplained
from evidence.figure import memory
from evidence.lanes import Lanes
from evidence.mutants import DESCRIBED
from evidence.record import Record
from evidence.runner import Job
from evidence.show import (
    ALONE,
    evidence_box,
    lanes_figure,
    megabytes,
    output,
    seconds,
    strip,
)

# Stands in a page's Markdown for the table of all times.
TIMES = '<div data-place="times"></div>'
# And for the table of all verdicts.
VERDICTS = '<div data-place="verdicts"></div>'
# And for what came of all attacks.
ATTACKS = '<div data-place="attacks"></div>'
COLUMNS = (
    "example",
    "time",
    "lowest to highest",
    "timed",
    "cores busy",
    "processes",
    "memory",
    "shown on",
)
HEADING = re.compile(r"(?m)^# (.+)$")


@dataclass(frozen=True)
class Shell:
    """What stands in the page of a run for what differs from run to run."""

    title: str = "title-of-the-run"
    description: str = "claim-of-the-run"
    address: str = run_address("0" * 16)
    content: str = "<!-- content-of-the-run -->"


SHELL = Shell()


@dataclass(frozen=True)
class Run:
    """One experiment, what it left behind, and the pages that show it."""

    job: Job
    record: Record
    shown: tuple[Page, ...] = ()
    fate: Fate | None = None  # of its mutants, where they are known

    @property
    def address(self) -> str:
        """Where its page lies, from the root of the site."""
        return run_address(self.record.digest)

    @property
    def variant(self) -> str:
        """How it was run, in words."""
        python = f"Python {self.record.variant['python']}"
        gil = "" if self.record.variant["gil"] else "free-threaded"
        method = self.record.variant["start_method"] or ""
        return ", ".join(word for word in (python, gil, method) if word)

    @property
    def to_root(self) -> str:
        """The way from its page to the root of the site."""
        return to_root(f"{self.address.rstrip('/')}.md")


def shown_on(docs: Path, names: list[str]) -> tuple[Page, ...]:
    """Return pages, given by their names in ``docs``, as a link needs them."""
    return tuple(Page(_title(docs / name), address_of(name)) for name in names)


def write(runs: list[Run], shell: str, site: Path) -> None:
    """Write a page for each run, and its record as JSON beside it.

    ``shell`` is a page of the site with ``SHELL`` in the places of what differs.
    """
    for run in runs:
        if run.record.status == "not-run":
            continue
        place = site / run.address
        place.mkdir(parents=True, exist_ok=True)
        beside = place.with_suffix(".json")
        beside.write_text(run.record.to_json(), encoding="utf-8")
        text = run_page(run, shell)
        (place / "index.html").write_text(text, encoding="utf-8")


def run_page(run: Run, shell: str = SHELL.content) -> str:
    """Return the page of a run; without a shell, what it has to say."""
    content = "\n".join(section(run) for section in SECTIONS)
    for place, text in (
        (SHELL.title, escape(f"{run.record.id} · {run.variant}")),
        (SHELL.description, escape(run.record.claim)),
        (SHELL.address, run.address),
        (SHELL.content, content),  # last: a program may print any of the words
    ):
        shell = shell.replace(place, text)
    return shell


def times(runs: list[Run], prefix: str) -> str:
    """Return the table of all runs, slowest first; ``prefix`` leads to the root."""
    ran = sorted(
        (run for run in runs if run.record.wall is not None),
        key=lambda run: run.record.wall or 0,
        reverse=True,
    )
    if not ran:
        return "<p>Nothing was run.</p>"
    total = sum(run.record.wall or 0 for run in ran)
    own = sum((r.record.observed_s or 0) + _retaken(r.record) for r in ran)
    rows = "".join(_row(run, ran[0].record.wall or 1, prefix) for run in ran)
    head = "".join(f'<th scope="col">{text}</th>' for text in COLUMNS)
    return (
        f"<p>{len(ran)} runs. Their times add up to <strong>{seconds(total)}</strong>. "
        "A build that starts with no records runs most of them more than once: once "
        "with the observer, and then for the time. All of these runs together take "
        f"<strong>{seconds(own)}</strong>.</p>\n"
        '<div class="wide" tabindex="0" role="region" aria-label="Running times" '
        f'data-search-exclude><table class="times"><thead><tr>{head}</tr></thead>'
        f'<tbody>{rows}</tbody><tfoot><tr><th scope="row">all</th>'
        f'<td>{seconds(total)}</td><td colspan="{len(COLUMNS) - 2}"></td></tr>'
        "</tfoot></table></div>"
        + _missing([run for run in runs if run.record.status == "not-run"])
    )


def verdicts(runs: list[Run], prefix: str) -> str:
    """Return the table of all verdicts; ``prefix`` leads to the site's root."""
    rows: dict[str, tuple[str, str, badges.Known]] = {}
    for run in sorted(runs, key=lambda run: run.job.snippet.id):
        name = run.job.snippet.id
        topic = name.partition("/")[0]
        pages = sorted(run.shown, key=lambda page: not page.address.startswith(topic))
        if name not in rows or pages:
            address = pages[0].address if pages else f"snippets/{name}.py"
            rows[name] = name, address, known_of(run.job)
    return badges.table(list(rows.values()), prefix)


def attacks(runs: list[Run]) -> str:
    """Return the table of what came of all mutants, by operator."""
    fates = {r.job.snippet.id: (r.job.snippet, r.fate) for r in runs if r.fate}
    killed: Counter[str] = Counter()
    lived: Counter[str] = Counter()
    open_ = 0
    for snippet, fate in fates.values():
        killed.update(fate.killed)
        lived.update(name.partition(":")[0] for name in fate.survived)
        open_ += len(unexplained(snippet, fate))
    if not fates:
        return "<p>No example has been attacked yet.</p>"
    rows = "".join(
        f'<tr><th scope="row">{escape(operator)}</th><td>{escape(says)}</td>'
        f"<td>{killed[operator] + lived[operator]}</td><td>{killed[operator]}</td></tr>"
        for operator, says in DESCRIBED.items()
    )
    made = killed.total() + lived.total()
    share = killed.total() / made if made else 0
    there = len({run.job.snippet.id for run in runs})
    return (
        f"<p><strong>{made}</strong> wrong programs were made of {len(fates)} of the "
        f"{there} examples. <strong>{killed.total()}</strong> of them, {share:.1%}, "
        f"were noticed by the example's own test. Of the {lived.total()} that were "
        f"not, {lived.total() - open_} carry a reason in the example's header why "
        "both programs are right.</p>\n"
        '<table><thead><tr><th scope="col">name</th><th scope="col">what is wrong</th>'
        '<th scope="col">programs</th><th scope="col">noticed</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def dots(walls: list[float]) -> str:
    """Return times, in seconds, as dots on one line from the lowest to the highest.

    Places are percentages and letters keep their size, so that a phone shows
    the same figure as a desktop.
    """
    low, high = min(walls), max(walls)
    middle = sorted(walls)[len(walls) // 2]

    def place(value: float) -> str:
        share = (value - low) / (high - low) if high > low else 0.5
        return f"{5 + 90 * share:.2f}%"

    marks = "".join(f'<circle cx="{place(w)}" cy="42" r="6"/>' for w in walls)
    share = (middle - low) / (high - low) if high > low else 0.5
    anchor = "start" if share < 1 / 4 else "end" if share > 3 / 4 else "middle"
    said = ", ".join(_exactly(wall) for wall in walls)
    return (
        '<svg class="dots" width="100%" height="84" role="img" '
        'aria-labelledby="dots-title dots-text">'
        f'<title id="dots-title">The times of {len(walls)} runs</title>'
        f'<desc id="dots-text">In the order of the runs: {said}.</desc>'
        '<line class="axis" x1="5%" x2="95%" y1="42" y2="42"/>'
        f'<line class="median" x1="{place(middle)}" x2="{place(middle)}" y1="24" '
        f'y2="60"/>{marks}'
        f'<text x="{place(middle)}" y="16" text-anchor="{anchor}">median '
        f"{_exactly(middle)}</text>"
        f'<text x="3%" y="78">lowest {_exactly(low)}</text>'
        f'<text x="97%" y="78" text-anchor="end">highest {_exactly(high)}</text></svg>'
    )


def _head(run: Run) -> str:
    record = run.record
    return (
        f"<h1>{badges.may_break(record.id)}</h1>\n"
        f'<p class="lead">{escape(record.claim)}</p>\n'
        f"<p>One run of one program, and all that was recorded of it: "
        f"{escape(run.variant)}. {_back(run)}</p>\n"
        f'<div class="evidence">{strip(record)}</div>'
    )


def _back(run: Run) -> str:
    links = [
        f'<a href="{run.to_root}{escape(page.address)}">{escape(page.title)}</a>'
        for page in run.shown
    ]
    if not links:
        return "No page of the guide shows this run."
    return f"Shown on: {' · '.join(links)}"


def _verdict(run: Run) -> str:
    """Return whether it ended as it should, and what was compared."""
    record = run.record
    if record.expects == "timed-out":
        ended = "it was still running at its deadline, and was ended"
    elif record.signal:
        ended = f"it was ended by <code>{escape(record.signal)}</code>"
    else:
        ended = f"it ended with exit status <code>{record.exit_code}</code>"
    if record.expects is None:
        said = f"<strong>Passed:</strong> {ended}."
    else:
        kind = "exit status " if isinstance(record.expects, int) else ""
        expected = f"{kind}<code>{escape(str(record.expects))}</code>"
        said = (
            "<strong>It fails, as it should.</strong> This program is there to show "
            f"a failure. Its header announces {expected}, and {ended}."
        )
    if record.timing == "observed":
        return f"<p>{said} It was run once.</p>"
    order = ", in any order" if record.order == "any" else ""
    varies = f" What may differ: {escape(record.varies)}." if record.varies else ""
    times = len(record.wall_s) + 1
    return (
        f"<p>{said} It was run {times} times, and every run wrote the same lines to "
        f"standard output{order}.{varies}</p>"
    )


def _attacked(run: Run) -> str:
    """Return how often the claim was attacked, and what its test did not notice."""
    fate, snippet = run.fate, run.job.snippet
    if not fate or not fate.attacks:
        return ""
    reasons = dict(snippet.survivors)
    lived = "".join(
        f"<li><code>{escape(name)}</code>{escape(_reason(name, reasons))}</li>"
        for name in fate.survived
    )
    link = f"{run.to_root}reference/verified/#attacked"
    said = (
        f'<p>This claim was <a href="{link}">attacked</a> {_times_over(fate.attacks)}: '
        "its test was run on programs in which one thing is wrong. "
    )
    if not lived:
        return f"{said}It failed for each of them, as it should.</p>"
    return f"{said}It failed for all but these:</p><ul>{lived}</ul>"


def _reason(name: str, reasons: dict[str, str]) -> str:
    why = next((why for key, why in reasons.items() if name.startswith(key)), "")
    return f": {why}" if why else ""


def _times_over(count: int) -> str:
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _again(run: Run) -> str:
    job, record = run.job, run.record
    plain = " ".join(record.command)
    usual = job.variant.python.default_start_method
    method = record.variant["start_method"] or usual
    other = (
        f" The first command uses Python's default start method, <code>{usual}</code>; "
        f"the second asks for <code>{escape(method)}</code>, as in this run."
        if method != usual
        else ""
    )
    download = f"{run.to_root}snippets/{escape(record.id)}.py"
    return (
        '<h2 id="again">Do it again</h2>\n'
        "<p>In a clone of the guide, the first command runs the program as it is; the "
        f"second also records it.{other} Or "
        f'<a href="{download}" download>download the program</a> alone.</p>\n'
        f"{_command(plain)}\n{_command(job.rerun)}"
    )


def _output(run: Run) -> str:
    record = run.record
    which = (
        "This is the output of the run that was observed."
        if record.same_run
        else "This is the output of the run whose time was in the middle."
    )
    return (
        f'<h2 id="output">What it printed</h2>\n<p>{which} The time beside a line is '
        "the moment at which the recorder had it; red lines went to standard error."
        f"</p>\n{evidence_box(output(record), [record])}"
    )


def _lanes(run: Run) -> str:
    """Return the run's threads and its memory through time."""
    record = run.record
    lanes = Lanes.of(record.lanes, record.memory)
    if not lanes:
        return ""
    return '<h2 id="lanes">What ran when</h2>\n' + evidence_box(
        f"{lanes_figure([record], explained(run.to_root))}{memory(lanes)}", [record]
    )


def _times(run: Run) -> str:
    """Return every time that was taken, and what else the machine did meanwhile."""
    record = run.record
    walls = record.wall_s
    figure = ""
    if len(walls) > 1:
        share = (max(walls) - min(walls)) / (record.wall or 1)
        figure = (
            f'<figure class="spread">{dots(walls)}</figure>\n<p>One dot a run. From '
            f"the lowest to the highest it is {seconds(max(walls) - min(walls))}, "
            f"{share:.1%} of the median.</p>\n"
        )
    else:
        figure = "<p>One time was taken, and one time has no spread.</p>\n"
    rows = [(f"run {n}", _exactly(wall)) for n, wall in enumerate(walls, 1)]
    if record.timing != "observed" and record.observed_s is not None:
        looked = f"{_exactly(record.observed_s)} (not counted)"
        rows.append(("run that was observed", looked))
    if record.cpu_s is not None:
        rows.append(("processor time, median", _exactly(record.cpu_s)))
    return (
        f'<h2 id="times">How long it took</h2>\n{figure}<p>{_company(record)}</p>\n'
        f"{_table(rows)}"
    )


def _company(record: Record) -> str:
    words = {
        "alone": "It ran alone: no other example was run meanwhile.",
        "shared": "Other examples may have run beside it.",
        "observed": "The observer was looking while the time was taken.",
    }
    said = words[record.timing]
    if record.others_busy is None:
        return said
    others = f"{record.others_busy:.2f} of {record.machine.get('cores', '?')} cores"
    judged = (
        "that is next to nothing"
        if record.others_busy < ALONE
        else "that may have slowed it down"
    )
    return f"{said} All other programs on the machine used {others}: {judged}."


def _place(run: Run) -> str:
    """Return the machine and the interpreter."""
    record = run.record
    machine, variant = record.machine, record.variant
    started = datetime.fromisoformat(record.started)
    method = variant["start_method"]
    usual = method == run.job.variant.python.default_start_method
    rows = [
        ("processor", str(machine.get("cpu", "?"))),
        ("cores", str(machine.get("cores", "?"))),
        ("memory", f"{machine.get('memory', 0) / 2**30:.0f} GiB"),
        ("system", str(machine.get("os", "?"))),
        ("Python", f"{variant['implementation']} {variant['python']}"),
        ("build", str(record.ingredients["interpreter"]["build"])),
        ("GIL", "on" if variant["gil"] else "off (free-threaded)"),
        (
            "start method",
            f"{method}{' (the default)' if usual else ''}"
            if method
            else "none: it starts no process with multiprocessing",
        ),
        ("recorded", f"{started:%Y-%m-%d %H:%M:%S} {started.tzname()}"),
    ]
    table = _table([(key, escape(value)) for key, value in rows])
    return f'<h2 id="place">Where it ran</h2>\n{table}'


def _unseen(run: Run) -> str:
    """Return what was left running, and what the observer could not see."""
    record = run.record
    left = ", ".join(f"<code>{escape(one)}</code>" for one in record.left_running)
    ended = (
        f"When it was over, these were still running and were ended: {left}."
        if left
        else "When it was over, nothing of it was found running."
    )
    limits = "".join(f"<li>{escape(limit)}</li>" for limit in record.limits)
    seen = f"<p>The limits of the observer:</p>\n<ul>{limits}</ul>"
    return (
        f'<h2 id="unseen">What was left, and what was not seen</h2>\n<p>{ended}</p>\n'
        + (seen if limits else "<p>The observer knows of nothing that it missed.</p>")
    )


def _digest(run: Run) -> str:
    """Return all that could change this run, and the digest of that."""
    record = run.record
    parts = record.ingredients
    python = parts["interpreter"]
    gil = "on" if python["gil"] else "off"
    about = f"{python['implementation']} {python['version']}, {python['build']}"
    rows = [
        *parts["files"].items(),
        ("recorder", parts["recorder"]),
        ("interpreter", f"{about}, GIL {gil}"),
        ("start method", parts["start_method"] or "none"),
        *parts["packages"].items(),
    ]
    if not parts["packages"]:
        rows.append(("packages", "none"))
    table = _table([(escape(key), f"<code>{escape(v)}</code>") for key, v in rows])
    link = f"{run.to_root}{run.address.rstrip('/')}.json"
    return (
        '<h2 id="digest">What could change this run</h2>\n<p>When any of these '
        "changes, the record is stale and the program is run again. Files stand with "
        f"the sha256 of their bytes.</p>\n{table}\n<p>The sha256 of all of them is the "
        "digest of this run; the address of this page holds its first 16 digits.</p>\n"
        f'<p class="digest"><code>{record.digest}</code></p>\n'
        f'<p><a href="{link}">The whole record as JSON</a></p>'
    )


# What a run's page shows, in the order in which it is shown.
SECTIONS: tuple[Callable[[Run], str], ...] = (
    _head,
    _verdict,
    _attacked,
    _again,
    _lanes,
    _output,
    _times,
    _place,
    _unseen,
    _digest,
)


def _row(run: Run, longest: float, prefix: str) -> str:
    record = run.record
    walls = record.wall_s
    many = len(walls) > 1
    page = ", ".join(
        f'<a href="{prefix}{escape(page.address)}" title="{escape(page.title)}">'
        f"{badges.may_break(page.address.rstrip('/') or 'home')}</a>"
        for page in run.shown
    )
    timed = f"{record.timing}, {len(walls)} runs" if many else record.timing
    cells = (
        seconds(record.wall),
        f"{seconds(min(walls))} to {seconds(max(walls))}" if many else "",
        timed,
        "" if record.cores_busy is None else f"{record.cores_busy:.1f}",
        str(record.processes or ""),
        megabytes(record.peak_memory_bytes),
        page,
    )
    usual = run.job.variant.python.default_start_method
    method = record.variant["start_method"]
    other = f" <small>{method}</small>" if method and method != usual else ""
    width = f"{100 * (record.wall or 0) / longest:.1f}%"
    name = f'<a href="{prefix}{run.address}">{badges.may_break(record.id)}</a>'
    bar = f'<span class="bar" style="width:{width}"></span>'
    return (
        f'<tr><th scope="row">{name}{other}{bar}</th>'
        + "".join(f"<td>{cell}</td>" for cell in cells)
        + "</tr>"
    )


def _missing(runs: list[Run]) -> str:
    items = "".join(
        f"<li><code>{escape(run.record.id)}</code>: {escape(run.record.reason)}</li>"
        for run in runs
    )
    return f"\n<p>Not run here:</p>\n<ul>{items}</ul>" if items else ""


def _table(rows: list[tuple[str, str]]) -> str:
    """Return facts as a table; the values are HTML."""
    lines = "".join(
        f'<tr><th scope="row">{key}</th><td>{value}</td></tr>' for key, value in rows
    )
    return f'<table class="facts"><tbody>{lines}</tbody></table>'


def _command(text: str) -> str:
    return f'<div class="highlight"><pre><code>{escape(text)}\n</code></pre></div>'


def _exactly(value: float) -> str:
    """Return a time to a tenth of a millisecond: what tells repetitions apart."""
    return f"{value:.4f} s"


def _retaken(record: Record) -> float:
    """Return the seconds of the runs beside the observed one."""
    return 0 if record.timing == "observed" else sum(record.wall_s)


def _title(page: Path) -> str:
    """Return a page's heading; its name where it has none."""
    found = HEADING.search(page.read_text(encoding="utf-8"))
    return found[1].strip() if found else page.stem
