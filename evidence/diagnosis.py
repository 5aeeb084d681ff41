"""Say in plain sentences what the lanes of a run show.

A pure function of what was seen. A sentence first says what was seen, then,
with "may", what it could mean: lanes show who had a core, and not why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from evidence.figure import many, short
from evidence.lanes import Lanes, Process, Span, Thread, in_parts

# Of a core: less is no running, but the ripple of many little things.
RUNNING = 0.1
# Seconds: a process or a thread that lived for less was hardly worth its start.
BRIEF = 0.1
# Seconds: of a shorter run, starting is so large a part that shares say little.
SMALL = 0.3
# So many of them are a habit.
MANY = 10
# Cores: what the rest of a quiet machine uses, and the watching.
OTHERS = 0.5
# Parts of the run in which turns are looked for, and how short they may be, in
# seconds: threads under the GIL change about every 5 ms.
PARTS, PART = 50, 0.05
# Of the time that threads were at work: no more of it may two have been able to run
# at one moment, where they took turns. Who hands over is seen beside the next.
APART = 0.15
# Of its last stretch: so much of it a worker ran that is said to run alone.
MOSTLY = 0.8
# Memory that is more than a program's own start, in bytes.
MUCH = 32 * 2**20


@dataclass(frozen=True)
class Page:
    """A place in the guide that says more."""

    title: str
    address: str  # from the root of the site


CORES = Page("Why does my program use only one core?", "introduction/cores/")
FASTER = Page("Does parallel mean faster?", "introduction/faster/")
TURNS = Page(
    "The difference between concurrency and parallelism",
    "concurrency/#where-the-difference-shows",
)
JOINED = Page("Joined too soon", "concurrency/#what-goes-wrong-joined-too-soon")
WAITING = Page("Threads or processes: which is faster?", "concurrency/four-ways/")
BALANCE = Page("How do I keep all workers busy?", "queues/balancing/")
POOL = Page("How do I run one function on many inputs at once?", "pools/")
SCALING = Page("How much faster with more workers?", "introduction/scaling/")
HANGS = Page("Where does it hang?", "operate/monitoring/#where-does-it-hang")
LEFT = Page("What is left running", "operate/watch/#what-is-left-running")
MEMORY = Page("Memory of its own", "toolbox/advantages/#memory-of-its-own")


@dataclass(frozen=True)
class Finding:
    """One sentence or two, and where the guide says more."""

    text: str
    page: Page | None = None


@dataclass(frozen=True)
class Seen:
    """All that is known of a run."""

    lanes: Lanes
    cores: int  # that it could use
    gil: bool | None = None  # None where its Python is not known
    signal: str | None = None  # that ended it
    interrupted: bool = False  # by Ctrl-C, or at a deadline
    left_running: tuple[str, ...] = ()
    busy: float | None = None  # cores, where better known than from the lanes
    others: float | None = None  # cores that other programs used meanwhile

    @property
    def cores_busy(self) -> float:
        """The cores that it kept busy on average."""
        if self.busy is not None:
            return self.busy
        return self.lanes.cpu_s / self.lanes.end if self.lanes.end else 0.0


@dataclass(frozen=True)
class Stretch:
    """A stretch of time in which no lane began, ended or changed."""

    start: float
    end: float
    cores: float  # in use by all lanes
    running: int  # lanes that had a core for some of it
    wanted: float = 0.0  # cores that lanes wanted, and did not get
    able: int = 0  # lanes that had or wanted one

    @property
    def length(self) -> float:
        """Its seconds."""
        return self.end - self.start


def diagnosis(seen: Seen) -> list[Finding]:
    """Return what a run's lanes show, the most telling first."""
    if not seen.lanes.end or not seen.lanes.processes:  # over before a look
        return [finding for finding in (_ended(seen), _left(seen)) if finding]
    stretches = list(_stretches(seen.lanes))
    found = [
        _ended(seen),
        _left(seen),
        _crew(seen, stretches),
        _crowded(seen),
        *_turns(seen),
        _full(seen, stretches),
        *_one_after_another(seen.lanes),
        _alone_at_the_end(seen.lanes),
        *_brief(seen.lanes),
        _idle(seen),
        _small(seen),
        _memory(seen.lanes),
    ]
    return [finding for finding in found if finding]


def _ended(seen: Seen) -> Finding | None:
    """Say which signal ended it, and what sends that signal."""
    senders = {
        "SIGKILL": "Nothing can catch that signal. The system sends it when memory "
        "runs out; people and supervisors send it too.",
        "SIGSEGV": "That is a crash in native code, such as an extension module.",
        "SIGABRT": "Native code gave up: its last words may be in the output.",
        "SIGINT": "That is what Ctrl-C sends.",
        "SIGTERM": "Somebody asked it to end: kill, a supervisor or a shutdown.",
    }
    if not seen.signal:
        return None
    return Finding(f"{seen.signal} ended it. {senders.get(seen.signal, '')}".strip())


def _left(seen: Seen) -> Finding | None:
    """Name the processes that outlived the program."""
    left = seen.left_running
    if not left:
        return None
    names = "; ".join(left[:5]) + (f"; and {len(left) - 5} more" if left[5:] else "")
    if len(left) == 1:
        return Finding(f"One process outlived the program: {names}.", LEFT)
    return Finding(f"{len(left)} processes outlived the program: {names}.", LEFT)


def _crew(seen: Seen, stretches: list[Stretch]) -> Finding:
    """Count who was there, and how many cores they kept busy."""
    lanes = seen.lanes
    threads = sum(len(process.threads) for process in lanes.own)
    crew = many(len(lanes.own) + lanes.left_out, "process", "processes")
    if not lanes.coarse:
        crew = f"{many(threads, 'thread')} in {crew}"
    if uncounted(lanes):
        crew = f"At least {crew}"
    busy = f"{seen.cores_busy:.{1 if seen.cores_busy >= 0.1 else 2}f}"
    text = f"{crew}: {busy} of {many(seen.cores, 'core')} busy on average."
    if threads == 1:
        if seen.cores_busy > 0.8 and seen.cores > 1 and lanes.end > SMALL:
            text += " A single thread cannot use a second core."
            return Finding(text, CORES)
        return Finding(text)
    together = sum(s.length for s in stretches if s.running > 1 and s.cores > 1.25)
    if seen.cores_busy >= 0.85 * seen.cores > 1:
        text += " Every core was in use: only less work would be faster now."
    elif together >= 0.1 * lanes.end:
        text += f" For {_part(together, lanes)} more than one core was in use."
    elif seen.cores_busy > 0.5 and seen.cores > 1:
        text += " Hardly ever was more than one core in use."
        return Finding(text, CORES)
    else:
        return Finding(text)
    return Finding(text, SCALING)


def uncounted(lanes: Lanes) -> bool:
    """Tell whether some may have lived between two looks: counts are too low."""
    return lanes.coarse or any(
        sum(life < BRIEF for life in lives) >= MANY for _, lives, _ in _lives(lanes)
    )


def _crowded(seen: Seen) -> Finding | None:
    """Say how long it wanted a core; where nobody knows, who else had them."""
    lanes = seen.lanes
    busy = bool(seen.others and seen.others >= OTHERS)
    if lanes.end < SMALL:
        return None
    others = f"Other programs used {seen.others or 0:.1f} cores meanwhile"
    if lanes.wanted not in ("counted", "estimated"):
        if not busy:
            return None
        return Finding(
            f"{others}. Some of its waiting may have been for a core: watch it again "
            "on a quiet machine."
        )
    wanted = sum(t.wanted for p in lanes.processes for t in p.threads)
    if wanted < max(0.1 * lanes.end, BRIEF):
        return None
    about = "about " if lanes.wanted == "estimated" else ""
    text = (
        f"Its lanes ran for {short(lanes.cpu_s)}, and for {about}{short(wanted)} they "
        "wanted a core and had none, all lanes added up."
    )
    if busy:
        text += f" {others}: watch it again on a quiet machine."
    return Finding(text)


def _turns(seen: Seen) -> Iterator[Finding]:
    """Find threads of one process that wanted to run together, and took turns."""
    lanes = seen.lanes
    if lanes.coarse:
        return
    width = max(lanes.end / PARTS, PART)
    for process in lanes.own:
        shared = used = both = 0.0
        counts = []
        rows = [_shares(thread, width, lanes.end) for thread in process.threads]
        beside = in_parts(_beside(process), width, _parts(width, lanes.end))
        for *part, together in zip(*rows, beside, strict=True):
            at_work = [share for share in part if share >= RUNNING]
            if len(at_work) > 1:
                shared += width
                used += sum(at_work) * width
                both += together * width
                counts.append(len(at_work))
        if shared < 0.2 * lanes.end or not 0.7 <= used / shared <= 1.15:
            continue
        crew = many(round(median(counts)), "thread")
        text = (
            f"{crew} of {_name(process)} were at work together and "
            f"kept {used / shared:.1f} cores busy between them"
        )
        apart = both <= APART * shared
        cause = _cause(seen, apart=apart)
        if cause:
            turns = ": they took turns" if apart or seen.cores == 1 else ""
            yield Finding(f"{text}{turns}. {cause}", TURNS)


def _cause(seen: Seen, *, apart: bool) -> str:
    """Say what may have kept threads to one core; nothing where nothing did.

    Threads that were not ``apart`` ran beside each other, as far as they ran.
    """
    if seen.cores - (seen.others or 0) < 1.5:
        return "There was hardly more than one core for them."
    if not apart:
        return ""
    if seen.gil:
        return (
            "With the GIL, one thread at a time runs Python code. "
            "A lock that they share may look the same."
        )
    if seen.gil is None:
        return "The GIL may be why, or a lock that they share."
    return "This Python runs without the GIL: they may share a lock."


def _beside(process: Process) -> Iterable[Span]:
    """Return when two threads or more of a process could run at one moment."""
    if process.beside is not None:
        return process.beside
    stretches = _changes(span for thread in process.threads for span in thread.spans)
    return [Span(s.start, s.end, 1.0) for s in stretches if s.able > 1]


def _full(seen: Seen, stretches: list[Stretch]) -> Finding | None:
    """Find a time in which more lanes had work than there were cores."""
    end = seen.lanes.end
    crowded = [
        s for s in stretches if s.able > seen.cores and s.cores > 0.85 * seen.cores
    ]
    total = sum(s.length for s in crowded)
    if seen.cores < 2 or total < 0.2 * end:
        return None
    lanes = round(median(s.able for s in crowded))
    return Finding(
        f"For {_part(total, seen.lanes)} {lanes} lanes shared {seen.cores} cores, and "
        "all the cores were in use. More workers than cores that all compute "
        "make nothing faster.",
        SCALING,
    )


def _one_after_another(lanes: Lanes) -> Iterator[Finding]:
    """Find threads or processes of one parent, none alive beside another."""
    groups = []
    for process in lanes.own:
        others = [(t.start, t.end) for t in process.threads[1:] if not lanes.coarse]
        groups.append((f"{_name(process)} started", "thread", "threads", others))
        children = [p for p in lanes.own if p.parent == process.pid]
        spans = [(child.start, child.end) for child in children]
        groups.append((f"{_name(process)} started", "process", "processes", spans))
    slop = max(0.01, 2 * lanes.interval)
    for who, one, several, lives in groups:
        spans = sorted(life for life in lives if life[1] - life[0] >= 2 * slop)
        apart = all(a[1] <= b[0] + slop for a, b in pairwise(spans))
        total = sum(end - start for start, end in spans)
        if len(spans) < 2 or not apart or total < 0.3 * lanes.end:
            continue
        yield Finding(
            f"{who[0].upper()}{who[1:]} {many(len(spans), one, several)} that lived "
            "one after another, never two at once. Each may have been joined before "
            "the next one was started.",
            JOINED,
        )


def _alone_at_the_end(lanes: Lanes) -> Finding | None:
    """Find a worker that still ran when the others had done their part."""
    workers = [
        (process, thread, active)
        for process in lanes.own
        for thread in process.threads
        if (process is not lanes.own[0] or thread is not process.threads[0])
        and (active := _active(thread))
        and thread.ran >= 0.05 * lanes.end
    ]
    if len(workers) < 2:
        return None
    workers.sort(key=lambda worker: worker[2][1])
    (*_, (_, _, before), (process, thread, last)) = workers
    since = max(before[1], last[0])
    alone = last[1] - since
    others = max(active[1] for _, _, active in workers[:-1])
    started = max(active[0] for _, _, active in workers)
    if alone < 0.2 * lanes.end or started >= others:
        return None
    (ran,) = in_parts(_within(thread, since, last[1]), alone, 1)
    if ran < MOSTLY:  # it waited too, and woke once more
        return None
    who = _name(process)
    if len(process.threads) > 1 and thread is not process.threads[0]:
        who = f"{thread.name} of {who}"
    return Finding(
        f"For the last {short(alone)} of the work, {_part(alone, lanes)}, only one of "
        f"{len(workers)} workers ran: {who}. The shares may be unequal, or one task "
        "much longer than the others.",
        BALANCE,
    )


def _within(thread: Thread, start: float, end: float) -> Iterator[Span]:
    """Yield what a thread had or wanted of a core in a stretch, from its start on."""
    for span in thread.spans:
        a, b = max(span.start, start), min(span.end, end)
        if a < b:
            yield Span(a - start, b - start, span.share + span.wanted)


def _idle(seen: Seen) -> Finding | None:
    """Find the time in which no lane ran at all."""
    lanes = seen.lanes
    idle = _idle_spans(lanes)
    total = sum(end - start for start, end in idle)
    if total < max(0.2 * lanes.end, BRIEF):
        return None
    start, end = max(idle, key=lambda span: span[1] - span[0])
    text = f"For {_part(total, lanes)} nothing ran"
    if seen.interrupted and lanes.end - end < 0.1 * lanes.end and end - start > 1:
        return Finding(
            f"{text}, and all of the last {short(end - start)} until it was ended "
            "from outside. It may hang: waiting for something that never comes. A "
            "server that nobody asks for anything looks the same.",
            HANGS,
        )
    since = f"from {short(start)} on" if start else "from the start"
    known = lanes.wanted in ("counted", "estimated")
    core = not known and (seen.others is None or seen.others >= OTHERS)
    text += (
        ": everybody waited, as for a network, a disk, a lock or a sleep"
        f"{', or for a core' if core else ''}. "
        f"The longest such stretch was {short(end - start)}, {since}"
    )
    middle = (start + end) / 2
    threads = [t for p in lanes.own for t in p.threads]
    waiting = sum(t.start <= middle <= t.end for t in threads)
    if waiting > 2:
        return Finding(f"{text}, with {waiting} lanes waiting together.", WAITING)
    # One that waits, and perhaps one that waits for it.
    text += ". Waits that do not need each other may pass at the same time."
    return Finding(text, WAITING)


def _brief(lanes: Lanes) -> Iterator[Finding]:
    """Find many processes or threads that hardly lived; some were never seen."""
    for kind, all_lives, unseen in _lives(lanes):
        brief = [life for life in all_lives if life < BRIEF]
        if len(brief) >= MANY and len(brief) >= len(all_lives) / 2:
            counted = f" (and {unseen} more were counted only)" if unseen else ""
            yield Finding(
                f"At least {len(brief)} {kind} lived for less than {short(BRIEF)} "
                f"each{counted}. Starting them may have cost more than their work; a "
                "pool starts a few once and gives them task after task.",
                POOL,
            )


def _lives(lanes: Lanes) -> list[tuple[str, list[float], int]]:
    """Return how long processes and threads lived, and how many more were counted."""
    lives = [p.end - p.start for p in lanes.own[1:]]
    threads = [
        t.end - t.start for p in lanes.own for t in p.threads[1:] if not lanes.coarse
    ]
    return [("processes", lives, lanes.left_out), ("threads", threads, 0)]


def _small(seen: Seen) -> Finding | None:
    """Find a run that was over before starting processes could pay."""
    lanes = seen.lanes
    if len(lanes.own) < 2 or lanes.end > SMALL or seen.signal:
        return None
    return Finding(
        f"It was over after {short(lanes.end)}. Starting processes is part of that, "
        "so it says little about how larger work would go.",
        FASTER,
    )


def _memory(lanes: Lanes) -> Finding | None:
    """Find memory that grew from each quarter of the run to the next."""
    if lanes.end < 2 or len(lanes.memory) < 20:
        return None
    quarters: list[list[float]] = [[], [], [], []]
    for t, size in lanes.memory:
        quarters[min(3, int(4 * t / lanes.end))].append(size)
    if not all(quarters):
        return None
    sizes = [median(quarter) for quarter in quarters]
    if any(a >= b for a, b in pairwise(sizes)) or sizes[3] - sizes[0] < MUCH:
        return None
    if sizes[3] < 1.5 * sizes[0]:
        return None
    return Finding(
        f"Memory grew in every quarter of the run, from {_size(sizes[0])} in the first "
        f"to {_size(sizes[3])} in the last. A longer run may need more.",
        MEMORY,
    )


def _stretches(lanes: Lanes) -> Iterator[Stretch]:
    """Cut the run where any lane changes."""
    spans = [s for p in lanes.processes for t in p.threads for s in t.spans]
    return _changes([*spans, Span(lanes.end, lanes.end, 0.0)])


def _changes(spans: Iterable[Span]) -> Iterator[Stretch]:
    """Cut the time from 0 on wherever one of these spans begins or ends."""
    changes = []
    for span in spans:
        share, wanted = span.share, span.wanted
        runs, can = int(share > RUNNING), int(share + wanted > RUNNING)
        changes.append((span.start, share, wanted, runs, can))
        changes.append((span.end, -share, -wanted, -runs, -can))
    since, cores, wanted, running, able = 0.0, 0.0, 0.0, 0, 0
    for t, *change in sorted(changes):
        if t > since:
            yield Stretch(since, t, max(0.0, cores), running, max(0.0, wanted), able)
            since = t
        cores, wanted = cores + change[0], wanted + change[1]
        running, able = running + int(change[2]), able + int(change[3])


def _idle_spans(lanes: Lanes) -> list[tuple[float, float]]:
    """Return when no lane had or wanted a core."""
    spans: list[tuple[float, float]] = []
    for stretch in _stretches(lanes):
        if stretch.cores >= RUNNING or stretch.wanted >= RUNNING:
            continue
        touches = spans and spans[-1][1] == stretch.start
        spans.append((spans.pop()[0] if touches else stretch.start, stretch.end))
    return spans


def _parts(width: float, end: float) -> int:
    return max(1, int(end / width + 1e-9))


def _shares(thread: Thread, width: float, end: float) -> list[float]:
    """Return its share of a core in equal parts of the run.

    None counts in which it began or ended: it was not at work beside the others.
    """
    parts = in_parts(thread.spans, width, _parts(width, end))
    return [
        share if thread.start <= n * width and (n + 1) * width <= thread.end else 0.0
        for n, share in enumerate(parts)
    ]


def _active(thread: Thread) -> tuple[float, float] | None:
    """Return when a thread first and last could run for more than a moment."""
    spans = [
        span
        for span in thread.spans
        if span.share + span.wanted >= 0.25 and span.end - span.start > 0.004
    ]
    return (spans[0].start, spans[-1].end) if spans else None


def _part(seconds: float, lanes: Lanes) -> str:
    return f"{100 * seconds / lanes.end:.0f} % of the time"


def _name(process: Process) -> str:
    return f"the {process.role}" if process.role == "main process" else process.role


def _size(size: float) -> str:
    return f"{size / 2**20:.0f} MiB"
