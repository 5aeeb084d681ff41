"""The arithmetic of the explorable figures: what they draw, for given values.

``docs/assets/explore.js`` says the same to a browser; a test holds the two
together. Each figure is a function of its values. It returns the *parts* that
change: the name of a part, and its attributes (``text`` is what it says).
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Any

Values = dict[str, Any]
Parts = dict[str, dict[str, str]]
Measured = dict[str, Any]  # the job that was measured, and what is drawn of it
Box = tuple[float, float, float, float]  # x, y, width, height

WIDTH, HEIGHT = 320, 240  # of both figures, in units of their own
LEFT, RIGHT = 26, 312  # where the plot begins and ends


def rounded(value: float, digits: int = 0) -> str:
    """Return a number as JavaScript's Math.round would have it: halves go up."""
    power = 10**digits
    return f"{math.floor(value * power + 0.5) / power:.{digits}f}"


def number(value: float) -> str:
    """Return a number with one decimal place, or none from 10 on."""
    return rounded(value, 1 if value < 9.95 else 0)


def duration(ms: float) -> str:
    """Return a time given in milliseconds, in the unit that suits it."""
    if ms < 0.9995:
        return f"{number(ms * 1000)} µs"
    return f"{number(ms)} ms" if ms < 999.5 else f"{number(ms / 1000)} s"


def path(points: list[tuple[float, float]]) -> str:
    """Return the ``d`` of a line through points."""
    return "M" + "L".join(f"{rounded(x, 1)} {rounded(y, 1)}" for x, y in points)


def boxes(found: list[Box]) -> str:
    """Return the ``d`` of boxes."""
    return "".join(
        "M{0} {1}h{2}v{3}h-{2}z".format(*(rounded(n, 1) for n in box)) for box in found
    )


# ---- Amdahl's law, with what workers and tasks cost ---------------------------

MOST_WORKERS = 64
LOWEST, HIGHEST = 1 / 8, 64  # speed-ups that the figure has room for
TOP, FLOOR = 10, 208


@dataclass(frozen=True)
class Amdahl:
    """A job: milliseconds, and the percentage of it that one must do alone."""

    serial: float
    tasks: int
    size: float
    start: float
    send: float
    cores: int = MOST_WORKERS

    @classmethod
    def of(cls, values: Values) -> Amdahl:
        """Return the job that the values describe."""
        names = ("serial", "tasks", "size", "start", "send", "cores")
        return cls(*(values[name] for name in names))

    @property
    def alone(self) -> float:
        """The milliseconds that the serial part takes."""
        return self.tasks * self.size * self.serial / (100 - self.serial)

    def law(self, workers: int) -> float:
        """Return the milliseconds where nothing costs and each has a core."""
        return self.alone + self.tasks * self.size / workers

    def time(self, workers: int) -> float:
        """Return the milliseconds with all costs; one worker is the plain loop."""
        if workers == 1:
            return self.law(1)
        each = max(self.send, (self.size + self.send) / min(workers, self.cores))
        return self.alone + workers * self.start + self.tasks * each

    def speed_up(self, workers: int) -> float:
        """Return how many times as fast as the plain loop it is."""
        return self.time(1) / self.time(workers)

    @property
    def best(self) -> int:
        """The number of workers with the shortest time; the fewest of equals."""
        return min(range(1, MOST_WORKERS + 1), key=self.time)


def at(workers: float, speed_up: float) -> tuple[float, float]:
    """Return where a speed-up stands in the figure: both axes double step by step."""
    x = LEFT + (RIGHT - LEFT) * math.log2(workers) / math.log2(MOST_WORKERS)
    inside = min(max(speed_up, LOWEST), HIGHEST)
    share = math.log2(inside / LOWEST) / math.log2(HIGHEST / LOWEST)
    return x, FLOOR - (FLOOR - TOP) * share


def amdahl(values: Values, measured: Measured) -> Parts:
    """Return the parts of the figure of Amdahl's law.

    What was measured is drawn only where the values are those of the measured job.
    """
    job = Amdahl.of(values)
    counts = range(1, MOST_WORKERS + 1)
    best = at(job.best, job.speed_up(job.best))
    chosen = at(values["workers"], job.speed_up(values["workers"]))
    law = [at(n, job.time(1) / job.law(n)) for n in counts]
    have = at(job.cores, 1)[0]
    belongs = all(values[name] == value for name, value in measured["job"].items())
    return {
        "cores": {"d": path([(have, TOP), (have, FLOOR)])},
        "range": {"d": measured["ranges"] if belongs else ""},
        "measured": {"d": measured["points"] if belongs else ""},
        "law": {"d": path(law)},
        "cost": {"d": path([at(n, job.speed_up(n)) for n in counts])},
        "best": {"d": path([(best[0], best[1] - 5), (best[0], FLOOR)])},
        "best-label": {
            "x": rounded(min(max(best[0], 48), 290), 1),
            "y": rounded(best[1] - 9, 1),
            "text": f"best: {job.best}",
        },
        "chosen": {"cx": rounded(chosen[0], 1), "cy": rounded(chosen[1], 1)},
        "said": {"text": amdahl_said(job, values["workers"])},
    }


def amdahl_said(job: Amdahl, workers: int) -> str:
    """Return what the figure shows, in words."""
    plain, taken, best = job.time(1), job.time(workers), job.best
    if workers == 1:
        said = f"The plain loop takes {duration(plain)}."
    elif taken < plain:
        times = number(plain / taken)
        said = (
            f"With {workers} workers: {times} times as fast as the plain loop, "
            f"{duration(taken)} instead of {duration(plain)}."
        )
    else:
        said = (
            f"With {workers} workers: slower than the plain loop, "
            f"{duration(taken)} instead of {duration(plain)}."
        )
    saved = taken - job.time(workers + 1)
    more = f"save {duration(saved)}" if saved > 0 else "cost more than it brings"
    said += f" One more worker would {more}."
    if workers > job.cores:
        said += " More workers than cores take turns."
    if workers > 1 and job.send * min(workers, job.cores) > job.size + job.send:
        said += " Messages are the limit: one process sends them all."
    if best == workers:
        return f"{said} No other number is better."
    if best == 1:
        return f"{said} Best is the plain loop."
    return f"{said} Best: {best} workers, {number(job.speed_up(best))} times as fast."


# ---- Chunk size against load balance ------------------------------------------

TASKS = 48
JOB_MS = 480  # what all tasks of a shape take together
LANES_TOP, LANES_FLOOR = 6, 116
SWEEP_TOP, SWEEP_FLOOR = 150, 214


def shapes() -> dict[str, list[float]]:
    """Return jobs of one length, made of tasks of many: milliseconds a task."""
    rng = random.Random(29)  # neither end of the sizes is good
    raw = {
        "even": [1.0] * TASKS,
        "mixed": [rng.lognormvariate(0, 1) for _ in range(TASKS)],
        "growing": [float(i) for i in range(1, TASKS + 1)],
        "giant": [1.0] * (TASKS // 2) + [20.0] + [1.0] * (TASKS // 2 - 1),
    }
    return {name: _scaled(lengths) for name, lengths in raw.items()}


def _scaled(lengths: list[float]) -> list[float]:
    """Return lengths that take JOB_MS in all, each a tenth of a millisecond or more.

    What rounding adds or takes away is the longest task's.
    """
    scaled = [float(rounded(JOB_MS * x / sum(lengths), 1)) for x in lengths]
    longest = scaled.index(max(scaled))
    rest = JOB_MS - sum(scaled)
    scaled[longest] = float(rounded(scaled[longest] + rest, 1))
    return scaled


@dataclass(frozen=True)
class Schedule:
    """Who did what when; milliseconds."""

    chunks: list[tuple[int, float, list[float]]]  # worker, start, lengths
    ends: list[float]

    @classmethod
    def of(
        cls, lengths: list[float], workers: int, chunk: int, send: float
    ) -> Schedule:
        """Hand out chunks in order: whoever is free first takes the next."""
        ends = [0.0] * workers
        chunks = []
        for first in range(0, len(lengths), chunk):
            part = lengths[first : first + chunk]
            worker = ends.index(min(ends))
            chunks.append((worker, ends[worker], part))
            ends[worker] += send
            for length in part:
                ends[worker] += length
        return cls(chunks, ends)

    @property
    def total(self) -> float:
        """When the last worker is done."""
        return max(self.ends)

    @property
    def idle(self) -> float:
        """The percentage of the workers' time in which they had nothing to do."""
        return 100 * (1 - sum(self.ends) / (self.total * len(self.ends)))


def pool_map_chunk(tasks: int, workers: int) -> int:
    """Return the chunk size that Pool.map takes if it is told none."""
    return math.ceil(tasks / (4 * workers))


def chunk_x(size: int) -> float:
    """Return where a chunk size stands on its axis."""
    return LEFT + (RIGHT - LEFT) * math.log2(size) / math.log2(TASKS)


def chunks(values: Values, lengths: list[float]) -> Parts:
    """Return the parts of the figure of chunks."""
    workers, send = values["workers"], values["send"]
    now = Schedule.of(lengths, workers, values["chunk"], send)
    sizes = range(1, TASKS + 1)
    totals = [Schedule.of(lengths, workers, n, send).total for n in sizes]
    full = 100 * math.ceil(now.total / 100)
    row = (LANES_FLOOR - LANES_TOP) / workers
    wide = (RIGHT - LEFT) / full
    tall = (SWEEP_FLOOR - SWEEP_TOP) / max(totals)

    def box(worker: int, begin: float, length: float) -> Box:
        y = LANES_TOP + worker * row + row * 0.15
        return LEFT + begin * wide, y, length * wide, row * 0.7

    tasks, messages = [], []
    for worker, begin, part in now.chunks:
        messages.append(box(worker, begin, send))
        began = begin + send
        for length in part:
            tasks.append(box(worker, began, length))
            began += length
    idle = [box(w, end, now.total - end) for w, end in enumerate(now.ends)]
    end = LEFT + now.total * wide

    def sweep(size: int) -> tuple[float, float]:
        return chunk_x(size), SWEEP_FLOOR - totals[size - 1] * tall

    dot = sweep(values["chunk"])
    return {
        "tasks": {"d": boxes(tasks)},
        "messages": {"d": boxes(messages)},
        "idle": {"d": boxes(idle)},
        "end": {"d": path([(end, LANES_TOP), (end, LANES_FLOOR)])},
        "half": {"text": duration(full / 2)},
        "full": {"text": duration(full)},
        "sweep": {"d": path([sweep(size) for size in sizes])},
        "most": {"text": duration(max(totals))},
        "chosen": {"cx": rounded(dot[0], 1), "cy": rounded(dot[1], 1)},
        "said": {"text": chunks_said(values, now, totals)},
    }


def chunks_said(values: Values, now: Schedule, totals: list[float]) -> str:
    """Return what the figure shows, in words."""
    size, sent = values["chunk"], len(now.chunks)
    best = totals.index(min(totals)) + 1
    own = pool_map_chunk(TASKS, values["workers"])
    many = "1 message" if sent == 1 else f"{sent} messages"
    said = (
        f"Chunks of {size}: {many}, done after {duration(now.total)}; "
        f"the workers have nothing to do for {rounded(now.idle)} % of their time."
    )
    if size == best:
        said += " No other size is faster here."
    else:
        said += f" Fastest here: chunks of {best}, {duration(totals[best - 1])}."
    return f"{said} Pool.map by itself would take chunks of {own}."
