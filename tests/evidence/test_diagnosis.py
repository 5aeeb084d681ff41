"""Tests of the diagnosis: a sentence appears where it is true, and only there."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from itertools import accumulate
from typing import Any

import pytest

import evidence.diagnosis as module
from evidence.diagnosis import Page, Seen, diagnosis
from evidence.lanes import Lanes, Process, Span, Thread, Wanted
from tests.conftest import ROOT

Parts = list[tuple[float, float]]  # seconds, share of a core
PAGES = [one for one in vars(module).values() if isinstance(one, Page)]


def thread(tid: int, start: float, parts: Parts) -> Thread:
    """Return a lane that begins at a time and has these parts."""
    ends = list(accumulate((length for length, _ in parts), initial=start))
    spans = tuple(
        Span(a, b, share)
        for a, b, (_, share) in zip(ends, ends[1:], parts, strict=False)
    )
    return Thread(tid, "main thread" if tid % 100 == 0 else f"t{tid}", start, spans)


def process(pid: int, *lanes: tuple[float, Parts], parent: int | None = 1) -> Process:
    """Return a process with these lanes, its main thread first."""
    threads = tuple(thread(pid + n, *lane) for n, lane in enumerate(lanes))
    role = "main process" if parent is None else f"child {pid}"
    used = sum(one.ran for one in threads)
    return Process(pid, parent, role, False, "python x.py", used, threads)


def seen(*processes: Process, cores: int = 2, **facts: Any) -> Seen:
    """Return a run of these processes."""
    end = max(one.end for one in processes)
    used = sum(process.cpu_s for process in processes)
    lanes = Lanes(processes, used, end, looks=int(end / 0.005))
    return Seen(lanes, cores, **facts)


def words(run: Seen) -> str:
    """Return all sentences of a diagnosis."""
    return "\n".join(finding.text for finding in diagnosis(run))


def turns(seconds: float, odd: bool) -> Parts:
    """Return a lane that has the core in every other stretch of 5 ms."""
    return [(0.005, float(n % 2 == odd)) for n in range(int(seconds / 0.005))]


WAIT: Parts = [(2.0, 0.0)]


@pytest.mark.parametrize(
    ("gil", "told"), [(True, "With the GIL"), (None, "may be"), (False, "without")]
)
def test_turns(gil: bool | None, told: str) -> None:
    """Two threads on one core took turns; the GIL is named where there is one."""
    run = seen(
        process(100, (0, WAIT), (0, turns(2, True)), (0, turns(2, False)), parent=None),
        gil=gil,
    )
    said = words(run)
    assert "2 threads of the main process were at work together" in said
    assert "kept 1.0 cores busy between them: they took turns" in said
    assert told in said
    assert "one after another" not in said


@pytest.mark.parametrize(
    ("together", "told"), [(0.0, True), (0.05, True), (0.25, False), (0.5, False)]
)
def test_half_shares(together: float, told: bool) -> None:
    """Threads with half a core each took turns only if they hardly ever met."""
    half: Parts = [(2.0, 0.5)]
    one = process(100, (0, WAIT), (0, half), (0, half), parent=None)
    one = replace(one, beside=(Span(0.0, 2.0, together),))
    assert ("took turns" in words(seen(one, gil=True))) == told


def test_half_shares_unseen() -> None:
    """Where nobody knows whether they met, nothing is said of turns."""
    half: Parts = [(2.0, 0.5)]
    run = seen(process(100, (0, WAIT), (0, half), (0, half), parent=None), gil=True)
    assert "took turns" not in words(run)


def test_together_then_asleep() -> None:
    """Threads that run at the same moments did not take turns, whatever the sum."""
    both = [(0.1, float(n % 2)) for n in range(20)]
    run = seen(process(100, (0, WAIT), (0, both), (0, both), parent=None), gil=True)
    said = words(run)
    assert "took turns" not in said
    assert "GIL" not in said


@pytest.mark.parametrize("facts", [{"cores": 1}, {"cores": 2, "others": 1.0}])
def test_turns_on_one_core(facts: dict[str, Any]) -> None:
    """Where there was one core for them, neither GIL nor lock is blamed."""
    run = seen(
        process(100, (0, WAIT), (0, turns(2, True)), (0, turns(2, False)), parent=None),
        gil=True,
        **facts,
    )
    said = words(run)
    assert "took turns. There was hardly more than one core for them." in said
    assert "GIL" not in said


def test_parallel() -> None:
    """Two threads with a core each did not take turns: every core was in use."""
    busy: Parts = [(2.0, 1.0)]
    run = seen(process(100, (0, WAIT), (0, busy), (0, busy), parent=None), gil=False)
    said = words(run)
    assert "2.0 of 2 cores busy" in said
    assert "Every core was in use" in said
    assert "took turns" not in said


def test_no_gil_is_named_without_one() -> None:
    """What is known to run without the GIL is never told that the GIL holds it up."""
    run = seen(
        process(100, (0, WAIT), (0, turns(2, True)), (0, turns(2, False)), parent=None),
        gil=False,
    )
    assert "With the GIL" not in words(run)


@pytest.mark.parametrize("kind", ["thread", "process"])
def test_one_after_another(kind: str) -> None:
    """Threads or processes that lived one after another are counted."""
    lives: list[tuple[float, Parts]] = [(n * 0.5, [(0.48, 0.0)]) for n in range(4)]
    if kind == "thread":
        run = seen(process(100, (0, WAIT), *lives, parent=None))
        expected = "started 4 threads that lived one after another"
    else:
        children = [
            process(200 + 100 * n, life, parent=100) for n, life in enumerate(lives)
        ]
        run = seen(process(100, (0, WAIT), parent=None), *children)
        expected = "started 4 processes that lived one after another"
    assert expected in words(run)


def test_beside_each_other() -> None:
    """Threads that lived together did not live one after another."""
    lives: list[tuple[float, Parts]] = [(n * 0.1, [(1.0, 0.0)]) for n in range(4)]
    run = seen(process(100, (0, WAIT), *lives, parent=None))
    assert "one after another" not in words(run)


def test_idle() -> None:
    """A run in which nobody ran is told its longest stretch."""
    run = seen(process(100, (0, [(0.4, 1.0), (1.2, 0.0), (0.4, 1.0)]), parent=None))
    said = words(run)
    assert "For 60 % of the time nothing ran" in said
    assert "The longest such stretch was 1.20 s, from 400 ms on" in said
    assert "hang" not in said


def wanting(start: float, *parts: tuple[float, float, float]) -> Thread:
    """Return a lane of parts that say what it wanted, too: see ``Parts``."""
    lane = thread(100, start, [(length, share) for length, share, _ in parts])
    spans = zip(lane.spans, parts, strict=True)
    return replace(
        lane, spans=tuple(replace(span, wanted=part[2]) for span, part in spans)
    )


@pytest.mark.parametrize("known", ["counted", "estimated"])
def test_wanted_a_core(known: Wanted) -> None:
    """Who wanted a core and had none did not wait for a network, a disk or a lock."""
    lane = wanting(0.0, (0.5, 1.0, 0.0), (2.5, 0.0, 1.0))
    one = Process(100, None, "main process", False, "", 0.5, (lane,))
    said = words(Seen(Lanes((one,), 0.5, 3.0, looks=600, wanted=known), 2, others=1.9))
    assert "nothing ran" not in said
    about = "about " if known == "estimated" else ""
    assert f"ran for 500 ms, and for {about}2.50 s they wanted a core and had" in said
    assert "Other programs used 1.9 cores" in said
    assert "may have been for a core" not in said


def test_wanted_none() -> None:
    """Where it is known that nobody wanted a core, others are not blamed."""
    one = process(100, (0, [(1.0, 1.0), (1.0, 0.0)]), parent=None)
    lanes = Lanes((one,), 1.0, 2.0, looks=400, wanted="counted")
    said = words(Seen(lanes, 2, others=1.8))
    assert "Other programs" not in said
    assert "for a core" not in said
    assert "everybody waited" in said


def test_wanting_is_not_the_end_of_work() -> None:
    """Who still wants a core has not done its part: nobody runs on alone."""
    lane = wanting(0.0, (0.8, 1.0, 0.0), (1.2, 0.0, 1.0))
    starved = Process(200, 100, "child 200", False, "", 0.8, (replace(lane, tid=200),))
    run = seen(
        process(100, (0, WAIT), parent=None),
        starved,
        process(300, (0, [(2.0, 1.0)]), parent=100),
    )
    assert "only one of" not in words(run)


def test_waiting_together() -> None:
    """Lanes that wait together are not told to wait together."""
    lives: list[tuple[float, Parts]] = [(0.0, [(2.0, 0.0)])] * 3
    said = words(seen(process(100, (0, WAIT), *lives, parent=None)))
    assert "with 4 lanes waiting together" in said
    assert "may pass at the same time" not in said


@pytest.mark.parametrize("interrupted", [True, False])
def test_hang(interrupted: bool) -> None:
    """Nothing until the end is a hang only where it was ended from outside."""
    run = seen(
        process(100, (0, [(0.4, 1.0), (4.0, 0.0)]), parent=None),
        interrupted=interrupted,
    )
    said = words(run)
    assert ("It may hang" in said) == interrupted
    assert ("A server that nobody asks" in said) == interrupted


def test_a_blip_at_the_end() -> None:
    """Who slept until it woke once more did not run alone."""
    run = seen(
        process(100, (0, WAIT), parent=None),
        process(200, (0, [(0.4, 1.0), (1.5, 0.0), (0.02, 1.0)]), parent=100),
        process(300, (0, [(0.4, 1.0)]), parent=100),
    )
    said = words(run)
    assert "only one of" not in said
    assert "nothing ran" in said


@pytest.mark.parametrize("starting", [0.0, 0.2])
def test_alone_at_the_end(starting: float) -> None:
    """The worker that ran on is named; who started the workers is none of them."""
    parts = [(starting, 1.0), (2.0 - starting, 0.0)]
    run = seen(
        process(100, (0, parts), parent=None),
        process(200, (0, [(0.8, 1.0), (1.2, 0.0)]), parent=100),
        process(300, (0, [(2.0, 1.0)]), parent=100),
    )
    said = words(run)
    assert "For the last 1.20 s of the work, 60 % of the time" in said
    assert "only one of 2 workers ran: child 300" in said


def test_equal_shares() -> None:
    """Workers that end together are not called unequal."""
    run = seen(
        process(100, (0, WAIT), parent=None),
        process(200, (0, [(1.9, 1.0), (0.1, 0.0)]), parent=100),
        process(300, (0, [(2.0, 1.0)]), parent=100),
    )
    assert "only one of" not in words(run)


def test_more_lanes_than_cores() -> None:
    """Four lanes on two full cores are more than the cores can serve."""
    half: Parts = [(2.0, 0.5)]
    children = [process(100 * n, (0, half), parent=100) for n in range(2, 6)]
    run = seen(process(100, (0, WAIT), parent=None), *children)
    assert "4 lanes shared 2 cores" in words(run)
    assert "lanes shared" not in words(seen(*run.lanes.processes, cores=8))


@pytest.mark.parametrize("kind", ["processes", "threads"])
def test_brief(kind: str) -> None:
    """Many short lives are counted; a few are not worth a sentence."""

    def run(number: int) -> Seen:
        lives: list[tuple[float, Parts]] = [
            (n * 0.01, [(0.02, 0.5)]) for n in range(number)
        ]
        if kind == "threads":
            return seen(process(1000, (0, WAIT), *lives, parent=None))
        children = [process(2000 + n, life) for n, life in enumerate(lives)]
        return seen(process(1000, (0, WAIT), parent=None), *children)

    said = words(run(50))
    assert f"At least 50 {kind} lived for less than 100 ms" in said
    # Some may have lived between two looks.
    assert said.startswith("At least 51 threads in ")
    assert "lived for less" not in words(run(5))
    assert "At least" not in words(run(5))


def test_end() -> None:
    """A signal and what is left running come first, in words."""
    run = seen(
        process(100, (0, WAIT), parent=None),
        signal="SIGKILL",
        left_running=("python d.py (PID 7, still running)",),
    )
    first, second, *_ = diagnosis(run)
    assert first.text.startswith("SIGKILL ended it.")
    assert second.text == (
        "One process outlived the program: python d.py (PID 7, still running)."
    )


@pytest.mark.parametrize("grows", [True, False])
def test_memory(grows: bool) -> None:
    """Memory that grows from quarter to quarter is told; a level one is not."""
    run = seen(process(100, (0, [(4.0, 1.0)]), parent=None))
    curve = tuple((n / 10, 2**20 * (50 + 10 * n if grows else 400)) for n in range(40))
    lanes = Lanes(run.lanes.processes, run.lanes.cpu_s, 4.0, looks=800, memory=curve)
    said = words(Seen(lanes, 2))
    assert ("Memory grew in every quarter" in said) == grows


def test_others() -> None:
    """Other programs on the cores are named, for waiting may be for them."""
    one = process(100, (0, WAIT), parent=None)
    assert "Other programs used 1.8 cores" in words(seen(one, others=1.8))
    assert "Other programs" not in words(seen(one, others=0.1))


def test_coarse() -> None:
    """Where a lane is a whole process, nothing is said of threads."""
    one = process(100, (0, turns(2, True)), (0, turns(2, False)), parent=None)
    lanes = Lanes((one,), 2.0, 2.0, looks=40, coarse=True)
    assert "thread" not in words(Seen(lanes, 2))


def test_nothing_seen() -> None:
    """Of a run that was over at once, only its end is told."""
    nothing = Lanes((), 0.0, 0.0)
    assert diagnosis(Seen(nothing, 2)) == []
    (finding,) = diagnosis(Seen(nothing, 2, signal="SIGTERM"))
    assert finding.text.startswith("SIGTERM ended it.")


def test_shares_are_parts() -> None:
    """Whatever the lanes, no part of the time is below 0 or above 100 percent."""
    chance = random.Random(7)
    for _ in range(200):
        processes = [
            process(
                1000 * n,
                *(
                    (
                        chance.uniform(0, 1),
                        [
                            (chance.uniform(0.001, 0.5), chance.choice((0, 0.25, 1.0)))
                            for _ in range(chance.randrange(1, 12))
                        ],
                    )
                    for _ in range(chance.randrange(1, 5))
                ),
                parent=1000 if n > 1 else None,
            )
            for n in range(1, chance.randrange(2, 7))
        ]
        said = words(seen(*processes))
        assert said
        parts = [int(part) for part in re.findall(r"(-?\d+) % of the time", said)]
        assert all(0 <= part <= 100 for part in parts)
        assert not re.search(r"\bnan\b|\binf\b", said)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.address)
def test_the_guide_says_more(page: Page) -> None:
    """Each place that a sentence points to is there: the page and its heading."""
    path, _, anchor = page.address.partition("#")
    docs = ROOT / "docs"
    files = [docs / f"{path.rstrip('/')}.md", docs / path / "index.md"]
    (file,) = [one for one in files if one.is_file()]
    headings = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    assert not anchor or anchor in [slug(heading) for heading in headings]


def slug(heading: str) -> str:
    """Return the anchor that the generator gives to a heading."""
    return re.sub(r"[^\w\s-]", "", heading).strip().lower().replace(" ", "-")
