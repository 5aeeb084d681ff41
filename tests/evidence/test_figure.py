"""Tests of the figure: sound, small, the same without colours, and in words."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from evidence.diagnosis import Seen, diagnosis
from evidence.figure import Shown, figure, memory, short
from evidence.lanes import Lanes, Process, Span, Thread, Wanted, Write
from evidence.record import Record
from tests.evidence.support import ROOT, Project

LIMIT = 12 * 1024  # bytes, gzip'd
SVG = re.compile(
    r"<svg width=\"100%\".*?</svg>(?=<div|<svg width|</details|</fig)", re.DOTALL
)


def thread(
    tid: int, *spans: tuple[float, float], start: float = 0.0, name: str = ""
) -> Thread:
    """Return a thread with spans of (end, share)."""
    edges = [start, *(end for end, _ in spans)]
    made = tuple(Span(edges[n], end, share) for n, (end, share) in enumerate(spans))
    return Thread(tid, name or f"thread {tid}", start, made)


def process(
    pid: int, *threads: Thread, role: str = "", helper: bool = False
) -> Process:
    """Return a process with some threads."""
    used = sum(one.ran for one in threads)
    return Process(
        pid, None, role or f"child {pid}", helper, "python x.py", used, threads
    )


def lanes(*processes: Process, writes: tuple[Write, ...] = ()) -> Lanes:
    """Return the lanes of some processes."""
    end = max(one.end for one in processes)
    used = sum(one.cpu_s for one in processes)
    return Lanes(processes, used, end, writes, 100, 0.01)


def texts(html: str) -> list[str]:
    """Return what the drawings of a figure say."""
    found = re.findall(r"<text[^>]*>(.*?)</text>", html)
    return [re.sub("<[^>]*>", "", text) for text in found]


def busy(number: int) -> Lanes:
    """Return so many lanes, all of which change as often as lanes can."""
    spans = [(0.001 * n, float(n % 2)) for n in range(1, 2001)]
    return lanes(*(process(n, thread(n, *spans)) for n in range(1, number + 1)))


def test_valid_xml() -> None:
    """Each drawing is sound XML with a title and a description."""
    shown = lanes(
        process(1, thread(1, (0.5, 1.0)), thread(2, (1.0, 0.0)), role="<main> & co"),
        writes=(Write(0.4, "stdout", "<b>&", 1, (2,)),),
    )
    html = figure([Shown("a.py", shown)], "a note")
    found = SVG.findall(html)
    assert found
    for drawing in found:
        root = ET.fromstring(drawing)
        title, told = root[0], root[1]
        assert (title.tag, told.tag) == ("title", "desc")
        assert root.attrib["aria-labelledby"].split() == [
            title.attrib["id"],
            told.attrib["id"],
        ]
        assert "2 threads in 1 process, 1.00 s in all." in (told.text or "")
    assert "<b>&" not in html


def test_a_row_a_thread_under_its_process() -> None:
    """Processes are named with their PIDs, and threads below them."""
    shown = lanes(
        process(
            11,
            thread(11, (1.0, 1.0), name="main thread"),
            thread(12, (1.0, 0.0), name="reader"),
            role="main process",
        ),
        process(20, thread(20, (1.0, 0.5), name="main thread"), role="child 1"),
    )
    said = texts(figure([Shown("a.py", shown)]))
    names = [t for t in said if "PID" in t or t in ("main thread", "reader")]
    assert names == [
        "main process · PID 11",
        "main thread",
        "reader",
        "child 1 · PID 20",
    ]
    assert "ran 1.00 s, waits ≤ 0 ms" in said
    assert "ran 0 ms, waits ≤ 1.00 s" in said


def test_shape_tells_without_colour() -> None:
    """Running is a block as high as its share, waiting a dashed line, ended nothing."""
    shown = lanes(
        process(1, thread(1, (0.5, 1.0), (1.0, 0.0))),
        process(2, thread(2, (0.75, 0.5), start=0.25)),
    )
    html = figure([Shown("a.py", shown)])
    runs = re.findall(r'class="run" d="([^"]*)"', html)
    waits = re.findall(r'class="wait" d="([^"]*)"', html)
    assert runs == ["M0.0 14V0H500.0V14H1000.0V14z", "M250.0 14V7H750.0V14z"]
    assert waits == ["M0.0 13H1000.0", "M250.0 13H750.0"]


def test_output_marks() -> None:
    """A line is marked over its thread; over its process where that is not known."""
    writes = (
        Write(0.2, "stdout", "one", 1, (2,)),
        Write(0.4, "stdout", "two", 1, ()),
        Write(0.6, "stdout", "both", 1, (1, 2)),
        Write(0.8, "stdout", "who?", None, ()),
    )
    shown = lanes(
        process(1, thread(1, (1.0, 1.0)), thread(2, (1.0, 0.0))), writes=writes
    )
    html = figure([Shown("a.py", shown)])
    marks = re.findall(r'class="mark" x1="([\d.]+)%" x2="[\d.]+%" y1="(\d+)"', html)
    rows = {x: {y for at, y in marks if at == x} for x, _ in marks}
    assert sorted(rows) == ["20.00", "40.00", "60.00", "80.00"]
    assert len(rows["60.00"]) == 2
    assert rows["20.00"] < rows["60.00"]
    assert not rows["40.00"] & (rows["60.00"] | rows["80.00"])


def test_lines_of_one_moment_keep_their_order() -> None:
    """What is stepped through has lines as they were written, not by the alphabet."""
    writes = tuple(Write(0.2, "stdout", text, 1, (1,)) for text in ("b", "a", "c"))
    shown = lanes(process(1, thread(1, (1.0, 1.0))), writes=writes)
    (told,) = re.findall(
        r'<script type="application/json">(.*?)</script>',
        figure([Shown("a.py", shown)]),
    )
    assert [text for _, text, _ in json.loads(told)] == ["b", "a", "c"]


def test_who_waits_for_whom() -> None:
    """A program that names who waits for whom gets an arrow for each."""
    writes = (
        Write(0.5, "stdout", "north waits for south", 1, (1,)),
        Write(0.6, "stdout", "south waits for north", 1, (1,)),
        Write(0.7, "stdout", "somebody waits for north", 1, (1,)),
    )
    shown = lanes(
        process(
            1,
            thread(1, (1.0, 0.0)),
            thread(2, (1.0, 0.0), name="north"),
            thread(3, (1.0, 0.0), name="south"),
        ),
        writes=writes,
    )
    html = figure([Shown("a.py", shown)])
    assert html.count('class="waits"') == 2
    assert {"waits for south", "waits for north"} <= set(texts(html))


def test_helpers_are_folded() -> None:
    """The processes of multiprocessing itself are told apart and folded away."""
    shown = lanes(
        process(1, thread(1, (1.0, 1.0))),
        process(2, thread(2, (1.0, 0.0)), role="forkserver", helper=True),
    )
    html = figure([Shown("a.py", shown)])
    before, folded = html.split("<details>", 1)
    assert "PID 2" not in before
    assert folded.startswith("<summary>Helpers: forkserver</summary>")
    assert "forkserver · PID 2" in folded


def test_one_time_axis() -> None:
    """Two runs are drawn to the same scale: the shorter one ends where it ended."""
    short_one = lanes(process(1, thread(1, (1.0, 1.0))))
    long_one = lanes(process(1, thread(1, (4.0, 1.0))))
    html = figure([Shown("a.py", short_one), Shown("b.py", long_one)])
    runs = re.findall(r'class="run" d="([^"]*)"', html)
    assert ["H250.0" in runs[0], "H1000.0" in runs[1]] == [True, True]
    assert [t for t in texts(html) if t.endswith(".py")] == ["a.py", "b.py"]
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("number", [1, 4, 16, 64])
def test_size(number: int) -> None:
    """However many lanes change however often, the figure stays small."""
    html = figure([Shown("a.py", busy(number))])
    assert len(gzip.compress(html.encode())) < LIMIT


def test_more_lanes_than_rows() -> None:
    """Lanes that find no room are counted."""
    said = texts(figure([Shown("a.py", busy(64))]))
    assert any(text.startswith("and 24 more lanes, not drawn") for text in said)
    assert sum("PID" in text for text in said) == 40


def test_table() -> None:
    """The table says what the drawing shows."""
    shown = lanes(
        process(1, thread(1, (0.5, 1.0), (1.0, 0.0)), role="main process"),
        writes=(Write(0.2, "stdout", "one", 1, (1,)),),
    )
    html = figure([Shown("a.py", shown)])
    cells = re.findall(r"<td>([^<]*)</td>", html)
    assert cells == [
        *("main process", "1", "thread 1", "0 ms", "1.00 s"),
        *("500 ms", "not known", "500 ms", "500 ms", "1"),
    ]


def test_lines_of_a_process_alone() -> None:
    """Lines of a process with one thread are counted there."""
    shown = lanes(
        process(1, thread(1, (1.0, 1.0))),
        process(2, thread(2, (1.0, 1.0)), thread(3, (1.0, 1.0))),
        writes=(Write(0.2, "stdout", "a", 1, ()), Write(0.2, "stdout", "b", 2, ())),
    )
    cells = re.findall(r"<td>([^<]*)</td>", figure([Shown("a.py", shown)]))
    assert cells[9::10] == ["1", "0", "0"]


def test_cores() -> None:
    """The curve of busy cores rules a line for each whole core."""
    shown = lanes(*(process(n, thread(n, (1.0, 1.0))) for n in (1, 2)))
    said = texts(figure([Shown("a.py", shown)]))
    assert "cores busy: 2.0 on average" in said
    assert "top line: 2 cores" in said


def test_one_scale_of_cores() -> None:
    """Runs in one figure have one scale of busy cores: the same height, as many."""
    one = lanes(process(1, thread(1, (1.0, 1.0))))
    two = lanes(*(process(n, thread(n, (1.0, 1.0))) for n in (1, 2)))
    html = figure([Shown("a.py", one, 2), Shown("b.py", two, 2)])
    assert [text for text in texts(html) if "top line" in text] == [
        "top line: 2 cores",
        "top line: 2 cores",
    ]
    curves = re.findall(r'class="cores" d="M0 26V([\d.]+)', html)
    assert curves == ["13.0", "0.0"]


def test_the_average_that_the_page_says() -> None:
    """Where the cores busy are known better than from the lanes, the figure says so."""
    shown = lanes(process(1, thread(1, (1.0, 1.0))))
    assert "cores busy: 0.3 on average" in texts(
        figure([Shown("a.py", shown, 2, busy=0.3)])
    )


def wanting(known: Wanted) -> Lanes:
    """Return a thread that ran, wanted a core, then had half of one and wanted it."""
    spans = (Span(0, 0.5, 1.0), Span(0.5, 0.75, 0.0, 1.0), Span(0.75, 1, 0.5, 0.5))
    one = process(1, Thread(1, "main thread", 0.0, spans))
    return replace(lanes(one), wanted=known)


def test_wanted_a_core() -> None:
    """Who wanted a core has a block of its own: striped, on top of what it had."""
    html = figure([Shown("a.py", wanting("counted"))])
    (want,) = re.findall(r'class="want" fill="url\(#([\w-]+)\)" d="([^"]*)"', html)
    assert want[1] == "M500.0 14V0H750.0V14zM750.0 7V0H1000.0V7z"
    assert f'<pattern id="{want[0]}"' in html
    assert "wanted a core</span>" in html
    assert "ran 625 ms, wanted a core 375 ms, waits ≤ 0 ms" in texts(html)
    assert 'data-wanted="0.3750"' in html
    assert "wanting a core 375 ms" in html
    for drawing in SVG.findall(html):
        ET.fromstring(drawing)


@pytest.mark.parametrize("known", [None, "no"])
def test_nobody_knows_who_wanted_a_core(known: Wanted) -> None:
    """An old record, or another platform, does not tell: nor does the figure."""
    shown = replace(lanes(process(1, thread(1, (1.0, 0.0)))), wanted=known)
    html = figure([Shown("a.py", shown)])
    assert "wanted a core</span>" not in html
    assert "data-wanted" not in html
    assert "<td>not known</td>" in html


def test_old_records() -> None:
    """What was recorded before can still be read and drawn."""
    files = [*(ROOT / "verdicts" / "records").rglob("*.json")]
    assert files
    for file in files:
        record = Record.from_json(file.read_text(encoding="utf-8"))
        if shown := Lanes.of(record.lanes, record.memory):
            assert figure([Shown("a.py", shown)])
            assert diagnosis(Seen(shown, 2))


def test_memory_says_what_it_counts() -> None:
    """The curve's title says that shared pages are divided, and among whom."""
    shown = replace(wanting("counted"), memory=((0.5, 2.0**20), (1.0, 2.0**20)))
    assert "other programs' processes included" in memory(shown)


def test_memory() -> None:
    """The curve of memory keeps its peak, however many points there are."""
    points = tuple(
        (n / 1000, 50.0 * 2**20 if n == 333 else 2.0**20) for n in range(1000)
    )
    shown = Lanes((process(1, thread(1, (1.0, 1.0))),), 1.0, 1.0, memory=points)
    html = memory(shown)
    assert "50 MiB at most" in html
    assert "V0.0" in html
    ET.fromstring(html.replace(" data-search-exclude", ""))
    assert memory(lanes(process(1, thread(1, (1.0, 1.0))))) == ""


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0.0, "0 ms"),
        (0.0421, "42 ms"),
        (0.9996, "1.00 s"),
        (12.34, "12.3 s"),
        (125, "2 min 5 s"),
    ],
)
def test_short(seconds: float, said: str) -> None:
    """A duration is told as short as it can be."""
    assert short(seconds) == said


def test_of_a_real_run(project: Project) -> None:
    """What a run left behind can be drawn, and stays small."""
    record = project.run(
        """
        from multiprocessing import Pool

        def work(n):
            print(n, flush=True)
            return sum(range(n))

        if __name__ == "__main__":
            with Pool(2) as pool:
                pool.map(work, range(20))
        """,
        header='[tool.evidence]\norder = "any"',
    )
    assert record.status == "passed"
    shown = Lanes.of(record.lanes, record.memory)
    assert shown
    html = figure([Shown("one.py", shown)])
    assert len(gzip.compress(html.encode())) < LIMIT
    for drawing in SVG.findall(html):
        ET.fromstring(drawing)
