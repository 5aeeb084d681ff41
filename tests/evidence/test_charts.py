"""Tests of charts: what a sweep printed, drawn in the colours of the page."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from statistics import median
from xml.etree import ElementTree as ET

import pytest
from pymdownx.superfences import SuperFencesException

from evidence.charts import ChartError, amdahl, figure, serial_share
from evidence.plot import INKS, plain
from evidence.record import Record
from evidence.runner import Job, Runner
from evidence.series import Row
from evidence.store import Store
from tests.evidence.support import ROOT, Project
from tests.evidence.test_embed import markdown

DIGEST = "ab" * 32
GZIPPED = 12 * 1024  # bytes a chart may take
COLOUR = re.compile(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(|\bblack\b|\bwhite\b")


def record(columns: str, runs: Sequence[Sequence[Row]], cores: int = 4) -> Record:
    """Return a record of a sweep, as if it had been run."""
    return Record(
        id="topic/one",
        path="snippets/topic/one.py",
        claim="A claim.",
        digest=DIGEST,
        ingredients={},
        variant={"python": "3.14.0"},
        command=[],
        status="passed",
        series={"columns": columns.split(), "runs": runs},
        machine={"cores": cores},
    )


def times(share: float, spoilt: float = 1) -> dict[float, float]:
    """Return the seconds of a job that follows Amdahl's law on four cores, no more."""
    found: dict[float, float] = {n: 8 / amdahl(share, n) for n in range(1, 5)}
    return found | {6: spoilt * found[4], 8: spoilt * found[4]}


def law(share: float, spoilt: float = 1) -> list[Row]:
    """Return these times as rows."""
    return [[n, seconds] for n, seconds in times(share, spoilt).items()]


SPEEDUP = record("workers seconds", [law(0.1), law(0.1, 1.5), law(0.1, 1.2)])
SIZES = [[10**n, n + 1, 2 * n + 1] for n in range(2, 8)]
BOTH = record("bytes Pipe Queue", [SIZES, [[x, 2 * y, 3 * z] for x, y, z in SIZES]])
DRAWN = {
    "speedup": SPEEDUP,
    "lines": record("x y", [[[1, 2.5], [2, 3]]]),
    "logx": record("chunk_size seconds", [[[1, 5], [30, 2], [900, 4]]]),
    "loglog": BOTH,
}


def svg(html: str) -> ET.Element:
    """Return the drawing of a figure; its tags without the name of their space."""
    found = re.search(r"<svg.*?</svg>", html, re.DOTALL)
    assert found
    root = ET.fromstring(found[0])
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return root


def plain_path(path: str) -> str:
    """Return a path as a drawing keeps it."""
    drawn = f'<svg><path d="{path}" style="stroke: #010101"/></svg>'
    return plain(drawn.encode(), "title", "description")


def shape(element: ET.Element) -> list[tuple[float, float]]:
    """Return the points of a path."""
    numbers = [float(n) for n in re.findall(r"-?[\d.]+", element.get("d", ""))]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


@pytest.mark.parametrize("kind", DRAWN)
def test_sound(kind: str, tmp_path: Path) -> None:
    """A figure is well-formed, small, named and described, and has no id to clash."""
    html = figure(DRAWN[kind], kind, tmp_path)
    ET.fromstring(html.replace(" data-search-exclude", ""))
    assert len(gzip.compress(html.encode())) <= GZIPPED
    root = svg(html)
    assert root.get("role") == "img"
    assert [child.tag for child in root][:2] == ["title", "desc"]
    assert all((child.text or "").strip() for child in root[:2])
    ids = [e.get("id") for page in (html, html) for e in svg(page).iter()]
    assert not any(ids)
    assert "url(" not in html
    assert "<style" not in html


@pytest.mark.parametrize("kind", DRAWN)
def test_colours(kind: str, tmp_path: Path) -> None:
    """Every colour is the page's own, so that a chart follows light and dark."""
    html = figure(DRAWN[kind], kind, tmp_path)
    assert not COLOUR.findall(html)
    inks = set(re.findall(r"(?:fill|stroke):([^;\"]+)", html)) - {"none"}
    assert inks <= set(INKS.values())
    css = (ROOT / "docs" / "assets" / "guide.css").read_text(encoding="utf-8")
    for name in re.findall(r"var\((--[\w-]+)\)", html):
        assert css.count(f"  {name}: ") == 2, "light and dark"


@pytest.mark.parametrize("number", ["59.000000", "160.0", "-0.001", "8.109999", "7"])
def test_numbers_of_paths(number: str) -> None:
    """A number in a path is short, and one that SVG knows: no point at its end."""
    (short,) = re.findall(r"M (\S+) 1", plain_path(f"M {number} 1.25"))
    assert re.fullmatch(r"-?\d+(\.\d{1,2})?", short)
    assert float(short) == pytest.approx(float(number), abs=0.006)


def test_same_again(tmp_path: Path) -> None:
    """The same record gives the same bytes, in another process as well."""
    html = figure(SPEEDUP, "speedup", tmp_path / "a")
    assert html == figure(SPEEDUP, "speedup", tmp_path / "b")
    code = (
        "import sys; from pathlib import Path; from evidence.record import Record;"
        "from evidence.charts import figure;"
        "made = Record.from_json(sys.stdin.read());"
        f"sys.stdout.write(figure(made, 'speedup', Path({str(tmp_path / 'c')!r})))"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        input=SPEEDUP.to_json(),
        capture_output=True,
        check=True,
        cwd=ROOT,
        encoding="utf-8",
    )
    assert done.stdout == html


def test_told_apart_without_colour(tmp_path: Path) -> None:
    """No two curves have the same marker or the same dash."""
    runs: list[list[Row]] = [[[x, x, 2 * x, 3 * x, 4 * x] for x in (1, 2, 3)]]
    root = svg(figure(record("x a b c d", runs), "lines", tmp_path))
    curves = root.findall(".//*[@class='measured']")
    dashes, markers = set(), set()
    for curve in curves:
        line, *marks = curve.iter("path")
        found = re.search(r"dasharray:([\d.,]+)", line.get("style", ""))
        dashes.add(found and found[1])
        assert len(marks) == 3
        markers.add(marks[0].get("d"))
    assert len(curves) == len(dashes) == len(markers) == 4


def test_spread(tmp_path: Path) -> None:
    """The bars reach from the lowest to the highest of the repetitions."""
    runs: list[list[Row]] = [[[1, 4], [2, 4]], [[1, 6], [2, 5]], [[1, 5], [2, 10]]]
    root = svg(figure(record("x y", runs), "lines", tmp_path))
    (line, *_) = root.findall(".//*[@class='measured']//path")
    bars = [shape(bar) for bar in root.findall(".//*[@class='spread']//path")]
    (x1, y1), (x2, y2) = shape(line)  # the medians of both points: 5 and 5
    assert y1 == y2
    ends = [sorted(y1 - y for _, y in bar) for bar in bars]
    unit = ends[0][1]  # from 5 to 6
    assert unit > 0
    assert [bar[0][0] for bar in bars] == [x1, x2]
    assert ends[0] == pytest.approx([-unit, unit], abs=0.05)
    assert ends[1] == pytest.approx([-unit, 5 * unit], abs=0.1)


def test_one_run(tmp_path: Path) -> None:
    """Where there is one run, there are no bars, and the caption says so."""
    html = figure(DRAWN["lines"], "lines", tmp_path)
    assert svg(html).findall(".//*[@class='spread']//path") == []
    assert "One run." in html


def test_numbers(tmp_path: Path) -> None:
    """The table has what the drawing shows: median, lowest, highest of each point."""
    html = figure(BOTH, "loglog", tmp_path, "bytes sent", "MB/s")
    table = html[html.index("<table") : html.index("</table>") + 8]
    rows = [
        [cell.text for cell in row if cell.text]
        for row in ET.fromstring(table).iter("tr")
    ]
    assert rows[0] == ["bytes sent", "Pipe", "Queue"]
    assert rows[1] == ["median", "lowest", "highest"] * 2
    assert rows[2] == ["100", "4.5", "3", "6", "10", "5", "15"]
    assert len(rows) == 2 + len(SIZES)


@pytest.mark.parametrize("share", [0, 0.05, 0.3, 0.77, 1])
def test_fit(share: float) -> None:
    """The fit finds the serial share of times that follow the law."""
    assert serial_share([times(share)], 4) == pytest.approx(share)


def test_fit_of_noise() -> None:
    """Noise that cancels out does not move the fit."""
    noisy = []
    for one, other in product((0.98, 1.02), repeat=2):
        run = times(0.2)
        noisy.append(run | {2: run[2] * one, 3: run[3] * other})
    assert serial_share(noisy, 4) == pytest.approx(0.2, abs=0.001)


def test_fit_up_to_the_cores() -> None:
    """Points with more workers than cores do not move the fit; without any, no fit."""
    assert serial_share([times(0.2, spoilt=3)], 4) == pytest.approx(0.2)
    assert serial_share([times(0.2, spoilt=3)], 8) != pytest.approx(0.2, abs=0.05)
    assert serial_share([times(0.2)], 1) is None


@pytest.mark.parametrize(("factor", "share"), [(0.9, 0), (3, 1)])
def test_fit_is_a_share(factor: float, share: float) -> None:
    """What is better than ideal or worse than serial is still from 0 to 1."""
    assert serial_share([{1: 1.0, 2: factor / 2}], 2) == share


def test_speedup(tmp_path: Path) -> None:
    """Speed-ups are those of each run; the caption names share, points and cores."""
    html = figure(SPEEDUP, "speedup", tmp_path)
    assert "serial share of 0.10" in html
    assert "up to 4 workers" in html
    assert "4 cores" in html
    words = [t.text for t in svg(html).iter("text")]
    assert {"ideal", "measured", "4 cores", "workers", "speed-up"} <= set(words)
    last = [amdahl(0.1, 4) / spoilt for spoilt in (1, 1.5, 1.2)]
    row = re.findall(r"<tr>.*?</tr>", html)[-1]
    cells = [float(cell) for cell in re.findall(r"<td>([\d.]+)</td>", row)]
    wanted = [median(last), min(last), max(last), 8, amdahl(0.1, 8)]
    assert cells == pytest.approx(wanted, rel=0.01)


def test_more_cores_than_workers(tmp_path: Path) -> None:
    """Cores beyond the last point are not marked, but all points are fitted."""
    html = figure(replace(SPEEDUP, machine={"cores": 64}), "speedup", tmp_path)
    assert svg(html).findall(".//*[@class='mark']") == []
    assert "up to 8 workers" in html


@pytest.mark.parametrize("machine", [{}, {"cores": 1}])
def test_nothing_to_fit(machine: dict[str, int], tmp_path: Path) -> None:
    """Where no point can be fitted, no law is drawn and no share is told."""
    html = figure(replace(SPEEDUP, machine=machine), "speedup", tmp_path)
    assert "share" not in html
    assert len(svg(html).findall(".//*[@class='computed']")) == 1


@pytest.mark.parametrize(
    ("made", "kind", "told"),
    [
        (SPEEDUP, "pie", "no chart “pie”"),
        (replace(SPEEDUP, series=None), "lines", "declares no series"),
        (BOTH, "speedup", "columns workers, seconds"),
        (record("workers seconds", [[[2, 1], [3, 1]]]), "speedup", "from 1 worker"),
        (record("x y", [[[0, 1], [3, 1]]]), "logx", "above 0"),
        (record("x y", [[[1, 0], [3, 1]]]), "loglog", "above 0"),
    ],
)
def test_cannot(made: Record, kind: str, told: str, tmp_path: Path) -> None:
    """What cannot be drawn so is refused, with the reason."""
    with pytest.raises(ChartError, match=told):
        figure(made, kind, tmp_path)


def test_names_are_words(tmp_path: Path) -> None:
    """What a header or a page says is shown as text."""
    html = figure(record("a<b y&z", [[[1, 2], [2, 3]]]), "lines", tmp_path, y="<i>")
    assert "<i>" not in html
    assert "a&lt;b" in html
    svg(html)


def test_drawn_once(tmp_path: Path) -> None:
    """A drawing is kept, and drawn anew only when it would be another."""
    figure(SPEEDUP, "speedup", tmp_path)
    (place,) = tmp_path.iterdir()
    text = place.read_text(encoding="utf-8")
    marked = text.replace("</svg>", "<!-- kept --></svg>")
    place.write_text(marked, encoding="utf-8")
    assert "<!-- kept -->" in figure(SPEEDUP, "speedup", tmp_path)
    other = record("workers seconds", [law(0.2)])
    assert "<!-- kept -->" not in figure(other, "speedup", tmp_path)
    assert [place] == list(tmp_path.iterdir())


@pytest.mark.parametrize("spoil", ["", "<svg>", "<!-- 0 -->\n<svg></svg>"])
def test_spoilt(spoil: str, tmp_path: Path) -> None:
    """A kept drawing that is not of this record is not shown."""
    good = figure(SPEEDUP, "speedup", tmp_path)
    (place,) = tmp_path.iterdir()
    place.write_text(spoil, encoding="utf-8")
    assert figure(SPEEDUP, "speedup", tmp_path) == good


def test_matplotlib_only_to_draw(tmp_path: Path) -> None:
    """Nothing imports matplotlib where a drawing is kept."""
    figure(SPEEDUP, "speedup", tmp_path)
    code = (
        "import sys; from pathlib import Path; from evidence.record import Record;"
        "import evidence.embed; from evidence.charts import figure;"
        "made = Record.from_json(sys.stdin.read());"
        f"figure(made, 'speedup', Path({str(tmp_path)!r}));"
        "sys.exit('matplotlib' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=SPEEDUP.to_json().encode(),
        check=False,
        cwd=ROOT,
    )
    assert done.returncode == 0


def test_gc(tmp_path: Path) -> None:
    """The drawings of records that are not kept are dropped, and no others."""
    store = Store(tmp_path)
    figure(SPEEDUP, "speedup", store.charts)
    figure(replace(BOTH, digest="cd" * 32), "loglog", store.charts)
    assert store.gc([DIGEST]) == 1
    assert [file.name for file in store.charts.iterdir()] == [f"{DIGEST}-speedup.svg"]


SWEEP = """
for workers in (1, 2):
    print(workers, 1 / workers)
"""
FENCE = "```snippet {}\ntopic/one\n```"


@pytest.fixture
def job(project: Project, monkeypatch: pytest.MonkeyPatch) -> Job:
    """Return the job of a sweep that has been run, in the current project."""
    monkeypatch.setenv("MKDOCS_CONFIG_DIR", str(project.root))
    header = "[tool.evidence]\nseries = 'workers seconds'"
    runner = Runner(project.root)
    made = runner.job(project.snippet(SWEEP, header=header))
    runner.run_all([made])
    return made


@pytest.mark.usefixtures("job")
def test_fence(project: Project) -> None:
    """A fence shows a chart when asked to, of a record that was really made."""
    asked = 'show="chart output" chart="speedup" x="how many" y="times as fast"'
    html = markdown().convert(FENCE.format(asked))
    assert html.count("<svg") == 1
    assert html.index("<svg") < html.index("Output")
    words = {t.text for t in svg(html).iter("text")}
    assert {"how many", "times as fast", "ideal"} <= words
    assert 'class="chart"' not in markdown().convert(FENCE.format(""))
    assert len(list((project.root / ".evidence" / "charts").iterdir())) == 1


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ('show="chart" chart="pie"', "topic/one: .*no chart “pie”"),
        ('chart="lines"', "topic/one: shows no chart"),
        ('show="output" y="seconds"', "topic/one: shows no chart"),
    ],
)
@pytest.mark.usefixtures("job")
def test_fence_that_cannot(asked: str, told: str) -> None:
    """A fence whose chart cannot be drawn stops the build and names the snippet."""
    with pytest.raises(SuperFencesException, match=told):
        markdown().convert(FENCE.format(asked))


def test_fence_without_series(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A snippet that declares no series cannot be drawn; the build says so."""
    monkeypatch.setenv("MKDOCS_CONFIG_DIR", str(project.root))
    runner = Runner(project.root)
    runner.run_all([runner.job(project.snippet("print('1 2')"))])
    with pytest.raises(SuperFencesException, match=r"topic/one: .*declares no series"):
        markdown().convert(FENCE.format('show="chart"'))
