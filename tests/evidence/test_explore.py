"""Tests of the explorable figures: their arithmetic, and what is drawn of it."""

from __future__ import annotations

import gzip
import json
import re
from html import unescape
from itertools import pairwise
from multiprocessing.pool import ThreadPool
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from markdown import Markdown
from pymdownx.superfences import SuperFencesException

from evidence import explore, models
from evidence.fences import EmbedError
from evidence.machine import this_machine
from evidence.models import Amdahl, Schedule, duration, number, rounded
from evidence.runner import Runner
from snippets.introduction.speed_up_curve import PIECES
from tests.conftest import ROOT
from tests.evidence.support import Project

COSTS = "print('2 3.0 20.0'); print('4 5.0 40.0')"
CURVE = "print('1 1.0 1.0'); print('2 0.5 2.0'); print('4 0.4 2.5')"
NOTHING_MEASURED = {"job": {}, "points": "", "ranges": ""}
AMDAHL = {"costs": "topic/costs", "measured": "topic/curve", "tasks": "8"}
PAGE = """
```explore costs="topic/costs" measured="topic/curve" tasks="8"
amdahl
```

- In a list:

    ```explore costs="topic/costs"
    chunks
    ```
"""


# ---- Words ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ms", "said"),
    [
        (0.0123, "12 µs"),
        (0.9994, "999 µs"),
        (0.9996, "1.0 ms"),
        (9.94, "9.9 ms"),
        (9.96, "10 ms"),
        (999.4, "999 ms"),
        (999.6, "1.0 s"),
        (62_000, "62 s"),
    ],
)
def test_duration(ms: float, said: str) -> None:
    """A time has the unit that suits it, and never four digits."""
    assert duration(ms) == said


def test_halves_go_up() -> None:
    """Numbers are rounded as a browser does, not to even."""
    assert [rounded(n) for n in (0.5, 1.5, 2.5)] == ["1", "2", "3"]
    assert rounded(0.25, 1) == "0.3"
    assert number(3.14) == "3.1"


# ---- Amdahl's law ----------------------------------------------------------------


def test_law_without_costs() -> None:
    """Where nothing costs anything, it is Amdahl's law, which has a ceiling."""
    job = Amdahl(serial=10, tasks=900, size=1, start=0, send=0, cores=10**9)
    assert job.time(1) == pytest.approx(1000)
    for workers in (1, 2, 10, 64):
        law = 1 / (0.1 + 0.9 / workers)
        assert job.speed_up(workers) == pytest.approx(law)
        assert job.law(workers) == job.time(workers)
    assert job.speed_up(10**9) == pytest.approx(10)
    assert job.best == models.MOST_WORKERS


def test_costs_are_counted() -> None:
    """Starts add up, and tasks and their messages are shared out."""
    job = Amdahl(serial=0, tasks=100, size=9, start=7, send=1)
    assert job.time(1) == 900  # the loop starts nothing and sends nothing
    assert job.time(2) == 2 * 7 + 100 * 10 / 2
    assert job.time(5) == 5 * 7 + 100 * 10 / 5


def test_computing_stops_at_the_cores() -> None:
    """Workers beyond the cores take turns: they cost their start, and save nothing."""
    job = Amdahl(serial=0, tasks=100, size=10, start=3, send=0, cores=2)
    assert job.time(2) == 2 * 3 + 100 * 10 / 2
    assert job.time(5) == 5 * 3 + 100 * 10 / 2
    assert job.best == 2
    assert job.law(5) == 100 * 10 / 5  # the law knows no cores


@pytest.mark.parametrize("cores", [1, 2, 16, 64])
def test_never_best_beyond_the_cores(cores: int) -> None:
    """Where a start costs anything, no more workers than cores are ever the best."""
    for size in (0.01, 5, 1000):
        assert Amdahl(5, 400, size, 0.001, 0.02, cores).best <= cores


def test_one_process_sends() -> None:
    """However many workers there are, no task takes less than its message."""
    job = Amdahl(serial=0, tasks=1000, size=0.01, start=0, send=0.1)
    assert job.time(2) == job.time(64) == pytest.approx(100)
    assert job.best == 1


def test_best_is_the_lowest() -> None:
    """The best number of workers beats its neighbours, and is a real one."""
    job = Amdahl(serial=5, tasks=400, size=5, start=10, send=0.02)
    assert 1 < job.best < models.MOST_WORKERS
    assert job.time(job.best) < job.time(job.best - 1)
    assert job.time(job.best) < job.time(job.best + 1)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"workers": 1}, "The plain loop takes"),
        ({"workers": 4, "start": 0.001}, "One more worker would save"),
        ({"workers": 64, "start": 9}, "One more worker would cost more than it brings"),
        ({"size": 0.001}, "slower than the plain loop"),
        ({"size": 0.001}, "Messages are the limit"),
        ({"size": 0.001}, "Best is the plain loop"),
        ({"workers": 64, "start": 0.001}, "No other number is better"),
        ({"workers": 4, "cores": 2}, "More workers than cores take turns"),
    ],
)
def test_amdahl_says(changes: dict[str, float], said: str) -> None:
    """The sentence says what the slider's place means."""
    values = {"serial": 5, "tasks": 400, "size": 5, "start": 10, "send": 0.02}
    values |= {"workers": 4, "cores": 64}
    parts = models.amdahl({**values, **changes}, NOTHING_MEASURED)
    assert said in parts["said"]["text"]


def test_the_ideal_is_a_diagonal() -> None:
    """Both axes double step by step, and what is off the scale stays at its edge."""
    (x1, y1), (x2, y2), (x4, y4) = (models.at(n, n) for n in (1, 2, 4))
    assert x2 - x1 == pytest.approx(x4 - x2)
    assert y2 - y1 == pytest.approx(y4 - y2)
    assert models.at(1, 0.001)[1] == models.FLOOR
    assert models.at(1, 1000)[1] == models.TOP


# ---- Chunks ------------------------------------------------------------------------


@pytest.mark.parametrize("shape", models.shapes())
def test_shapes_are_equal_work(shape: str) -> None:
    """Each shape has as many tasks and takes as long in all."""
    lengths = models.shapes()[shape]
    assert len(lengths) == models.TASKS
    assert all(length > 0 for length in lengths)
    assert sum(lengths) == pytest.approx(models.JOB_MS)


@pytest.mark.parametrize("shape", models.shapes())
@pytest.mark.parametrize("workers", [1, 3, 8])
@pytest.mark.parametrize("chunk", [1, 5, 48])
def test_schedule(shape: str, workers: int, chunk: int) -> None:
    """Each task is done once, in order, by one worker at a time, none idle early."""
    lengths = models.shapes()[shape]
    plan = Schedule.of(lengths, workers, chunk, 2)
    assert [x for _, _, part in plan.chunks for x in part] == lengths
    assert all(len(part) == chunk for _, _, part in plan.chunks[:-1])
    for worker in range(workers):
        mine = [(at, at + 2 + sum(p)) for w, at, p in plan.chunks if w == worker]
        for (_, ended), (began, _) in pairwise(mine):
            assert began == pytest.approx(ended)
    assert plan.total * workers >= sum(lengths)
    assert 0 <= plan.idle < 100
    # Nobody has nothing to do while there are chunks to take.
    assert min(plan.ends) >= max(at for _, at, _ in plan.chunks) or len(
        plan.chunks
    ) < len(plan.ends)


def test_both_ends_lose() -> None:
    """In the job that the figure starts with, neither one nor all is the best."""
    lengths = models.shapes()["mixed"]
    one, some, all_ = (Schedule.of(lengths, 4, n, 3).total for n in (1, 4, 48))
    assert some < one < all_


def test_the_page_about_even_chunks() -> None:
    """A chunk of 13 instead of 12 costs a task, as the page's question says."""
    lengths = models.shapes()["even"]
    twelve, thirteen = (Schedule.of(lengths, 4, n, 3) for n in (12, 13))
    assert thirteen.total == pytest.approx(twelve.total + lengths[0])
    assert twelve.idle == pytest.approx(0)
    assert [len(part) for _, _, part in thirteen.chunks] == [13, 13, 13, 9]


@pytest.mark.parametrize("workers", [1, 2, 3, 4])
def test_the_pools_own_size(workers: int) -> None:
    """The size said to be Pool.map's own is the one that a pool takes."""
    tasks = models.TASKS
    with ThreadPool(workers) as pool:
        for more in range(3):
            result: Any = pool.map_async(abs, range(tasks + more))
            result.wait()
            own = models.pool_map_chunk(tasks + more, workers)
            assert result._chunksize == own  # noqa: SLF001 (told nowhere else)


# ---- On a page -----------------------------------------------------------------------


@pytest.fixture
def guide(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    """Return a project whose two sweeps were run, and that is the current one."""
    monkeypatch.setenv("MKDOCS_CONFIG_DIR", str(project.root))
    runner = Runner(project.root)
    for name, program, columns in (
        ("topic/costs", COSTS, "workers start send"),
        ("topic/curve", CURVE, "workers seconds ratio"),
    ):
        header = f'[tool.evidence]\nseries = "{columns}"'
        snippet = project.snippet(program, header=header, name=name)
        (record,) = runner.run_all([runner.job(snippet)])
        assert record.status == "passed"
    return project


def markdown() -> Markdown:
    """Return a Markdown that knows the fence, as a site's does."""
    custom = {
        "name": "explore",
        "class": "explore",
        "validator": explore.validator,
        "format": explore.formatter,
    }
    return Markdown(
        extensions=["pymdownx.superfences", "md_in_html"],
        extension_configs={"pymdownx.superfences": {"custom_fences": [custom]}},
    )


@pytest.mark.usefixtures("guide")
def test_fences_are_drawn() -> None:
    """A page gets both figures whole: drawing, sentence, sliders and their data."""
    html = markdown().convert(PAGE)
    figures = re.findall(r'(?s)<figure class="explore".*?</figure>', html)
    assert len(figures) == 2
    for figure in figures:
        (drawing,) = re.findall(r"(?s)<svg [^>]*role=.*?</svg>", figure)
        ET.fromstring(drawing)
        (given,) = re.findall(r'data-given="([^"]*)"', figure)
        model = json.loads(unescape(given))
        names = re.findall(r'data-name="(\w+)"', figure)
        assert set(names) == set(model["values"])
        assert all(set(p) <= set(names) for p in model["presets"].values())
        labels = re.findall(r'<label for="([^"]+)"', figure)
        assert labels == re.findall(r'<(?:input|select)[^>]* id="([^"]+)"', figure)
        assert 'aria-live="polite">' in figure


@pytest.mark.usefixtures("guide")
def test_numbers_come_from_records() -> None:
    """Costs, points and the size of a task are those that were measured."""
    figure = explore.figure("amdahl", AMDAHL)
    job = figure.given["values"]
    assert (job["start"], job["send"]) == (4, 0.03)  # ms: between the two rows
    assert (job["tasks"], job["size"], job["serial"]) == (8, 125, 0)
    assert job["cores"] == job["workers"] == min(this_machine().cores, 64)
    (points,) = re.findall(r'data-part="measured" d="([^"]*)"', figure.drawing)
    places = re.findall(r"M([\d.]+) ([\d.]+)l", points)
    wanted = [
        models.at(workers, ratio) for workers, ratio in ((1, 1), (2, 2), (4, 2.5))
    ]
    for (left, upper), (x, y) in zip(places, wanted, strict=True):
        assert float(left) == pytest.approx(x, abs=0.1)
        assert float(upper) == pytest.approx(y - 4, abs=0.1)


@pytest.mark.usefixtures("guide")
def test_what_was_measured_is_shown_where_it_belongs() -> None:
    """The diamonds are there for the measured job, however many workers are chosen."""
    given = explore.figure("amdahl", AMDAHL).given
    values, measured = given["values"], given["measured"]
    assert models.amdahl(values, measured)["measured"]["d"]
    assert models.amdahl(values | {"workers": 7}, measured)["measured"]["d"]
    for name in ("serial", "tasks", "size", "cores", "start", "send"):
        other = models.amdahl(values | {name: values[name] + 1}, measured)
        assert (other["measured"]["d"], other["range"]["d"]) == ("", "")


@pytest.mark.usefixtures("guide")
@pytest.mark.parametrize(
    ("name", "options", "why"),
    [
        ("nothing", {}, "no explorable figure nothing"),
        ("amdahl", {}, "costs"),
        ("amdahl", AMDAHL | {"tasks": "many"}, "many"),
        ("amdahl", AMDAHL | {"measured": "topic/costs"}, "seconds"),
    ],
)
def test_what_cannot_be_drawn(name: str, options: dict[str, str], why: str) -> None:
    """A figure that lacks something says what."""
    with pytest.raises(EmbedError, match=why):
        explore.figure(name, options)


def test_stale_evidence_stops_the_build(guide: Project) -> None:
    """A record that is missing stops the build with the command that mends it."""
    header = '[tool.evidence]\nseries = "workers start send"'
    guide.snippet(COSTS + " # changed", header=header, name="topic/costs")
    with pytest.raises(SuperFencesException, match=r"evidence run topic/costs --fresh"):
        markdown().convert(PAGE)


@pytest.mark.usefixtures("guide")
def test_no_series_stops_the_build(guide: Project) -> None:
    """A record without a series cannot be drawn, and the build says which."""
    snippet = guide.snippet("print('hello')", name="topic/costs")
    runner = Runner(guide.root)
    runner.run_all([runner.job(snippet)])
    with pytest.raises(SuperFencesException, match=r"topic/costs: .* no series"):
        markdown().convert(PAGE)


def test_unknown_option_stops_the_build() -> None:
    """An option that does not exist is no silent nothing."""
    with pytest.raises(SuperFencesException, match="does not know coast"):
        markdown().convert('```explore coast="a/b"\nchunks\n```')


def test_the_page_counts_the_tasks_right() -> None:
    """The tasks of the measured job, as the page counts them, are the program's."""
    text = (ROOT / "docs" / "explore" / "amdahl.md").read_text(encoding="utf-8")
    (tasks,) = re.findall(r'measured="introduction/speed_up_curve" tasks="(\d+)"', text)
    assert int(tasks) == len(PIECES)


def test_the_script_is_small() -> None:
    """The script costs a reader less than 8 KiB, and asks for nothing else."""
    script: Path = ROOT / "docs" / "assets" / "explore.js"
    text = script.read_text(encoding="utf-8")
    assert len(gzip.compress(text.encode())) < 8 * 1024
    assert not re.search(r"https?:|\bimport\b|fetch\(", text)
