"""Tests of the page of a run and of the table of times: both say what a record says."""

from __future__ import annotations

import re
import sys
from dataclasses import replace

import pytest

from evidence import check, pages
from evidence.diagnosis import Page
from evidence.embed import address_of, run_address
from evidence.fences import experiments
from evidence.pages import SHELL, Run, dots, run_page, times
from evidence.record import Record
from evidence.runner import Runner
from tests.evidence.support import Project, needs_fork

SOURCE = """
import sys

print("<b>bold</b> & *not*")
print("<i>err</i>", file=sys.stderr)
"""
SHOWN = (Page("Why <so>?", "a/"), Page("Home", ""))


def ran(project: Project, text: str, *, header: str = "", repeat: int = 1) -> Run:
    """Run a program now; return what its page is made from."""
    record = project.run(text, header=header, repeat=repeat)
    assert record.status == "passed", record.reason
    job = Runner(project.root).job(project.snippet(text, header=header))
    assert job.digest == record.digest
    return Run(job, record, SHOWN)


@pytest.fixture
def run(project: Project) -> Run:
    """Return a run that printed what looks like HTML."""
    return ran(project, SOURCE)


def words(html: str) -> str:
    """Return what a reader reads, without the elements."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html))


def broken(run: Run) -> int:
    """Return how often a run's page shows a traceback that is not marked as meant."""
    return check.Page(run_page(run)).strays


def test_address() -> None:
    """A run's address holds the first sixteen digits of its digest, and no others."""
    digest = "0123456789abcdef" + "f" * 48
    assert run_address(digest) == "runs/0123456789abcdef/"


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("index.md", ""),
        ("summary.md", "summary/"),
        ("a/index.md", "a/"),
        ("a/b.md", "a/b/"),
        ("labs/x.ipynb", "labs/x/"),
    ],
)
def test_address_of(name: str, address: str) -> None:
    """A page's address is the one that MkDocs gives it."""
    assert address_of(name) == address


def test_the_whole_record(run: Run) -> None:
    """A run's page shows the claim, times, machine, interpreter and digest."""
    html, record = run_page(run), run.record
    said = words(html)
    assert "A claim." in said
    assert record.digest in said
    assert str(record.machine["cpu"]) in said
    assert f"CPython {record.variant['python']}" in said
    build = record.ingredients["interpreter"]["build"]
    assert " ".join(build.split()) in said
    assert f"{record.wall_s[0]:.4f} s" in said
    assert f"{record.observed_s:.4f} s (not counted)" in said
    for part in (*record.ingredients["files"].items(), record.ingredients["recorder"]):
        for text in part if isinstance(part, tuple) else [part]:
            assert text in said
    for limit in record.limits:
        assert limit in said
    assert "Passed: it ended with exit status 0." in said
    assert "run 2 times" in said
    assert "nothing of it was found running" in said


def test_commands(run: Run) -> None:
    """A run's page says how to do it again, in commands that can be copied."""
    html = run_page(run)
    assert "<pre><code>python snippets/topic/one.py\n</code></pre>" in html
    rerun = "python -m evidence run topic/one --fresh"
    assert f"<pre><code>{rerun}\n</code></pre>" in html
    assert 'href="../../snippets/topic/one.py" download' in html


def test_links(run: Run) -> None:
    """A run's page leads to its JSON, and back to the pages that show it."""
    html = run_page(run)
    name = run.record.digest[:16]
    assert f'href="../../runs/{name}.json"' in html
    assert '<a href="../../a/">Why &lt;so&gt;?</a>' in html
    assert '<a href="../../">Home</a>' in html
    alone = run_page(replace(run, shown=()))
    assert "No page of the guide shows this run." in alone


def test_escaped(run: Run) -> None:
    """HTML that a program prints or claims is shown, not obeyed."""
    html = run_page(run)
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; *not*" in html
    assert "&lt;i&gt;err&lt;/i&gt;" in html
    assert "<b>" not in html
    odd = replace(run.record, claim="x <script>", varies="<u>", limits=["<s>"])
    html = run_page(replace(run, record=odd))
    assert not re.search("<(script|u|s)>", html)


def test_expected_exception(project: Project) -> None:
    """An expected failure is said to be one, and its traceback is marked as meant."""
    header = '[tool.evidence]\nfails = "ValueError"'
    run = ran(project, "raise ValueError('<oh>')", header=header)
    said = words(run_page(run))
    assert "It fails, as it should." in said
    assert "announces ValueError, and it ended with exit status 1" in said
    assert "Traceback (most recent call last)" in said
    assert broken(run) == 0


def test_expected_exit_status(project: Project) -> None:
    """An exit status that is announced is called an exit status."""
    run = ran(project, "raise SystemExit(3)", header="[tool.evidence]\nfails = 3")
    said = words(run_page(run))
    assert "announces exit status 3, and it ended with exit status 3." in said


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals to die of")
def test_expected_signal(project: Project) -> None:
    """A program that a signal ended is said to have been ended by it."""
    text = "import os, signal\nos.kill(os.getpid(), signal.SIGKILL)"
    run = ran(project, text, header='[tool.evidence]\nfails = "SIGKILL"')
    assert "ended by SIGKILL" in words(run_page(run))


def test_expected_hang(project: Project) -> None:
    """A program that is meant to hang is said to have been ended at its deadline."""
    header = '[tool.evidence]\nfails = "timed-out"\ntimeout = 1'
    run = ran(project, "while True: pass", header=header)
    said = words(run_page(run))
    assert "was still running at its deadline, and was ended. It was run once." in said
    assert "The observer was looking while the time was taken." in said
    assert "not counted" not in said


@needs_fork
def test_other_start_method(project: Project) -> None:
    """Where the plain command would use another start method, the page says so."""
    snippet = project.snippet("import multiprocessing")
    runner = Runner(project.root)
    methods = runner.job(snippet).variant.python.start_methods
    usual, *others = methods
    job = runner.job(snippet, others[0])
    said = words(run_page(Run(job, runner.run(job))))
    assert f"default start method, {usual}; the second asks for {others[0]}" in said
    job = runner.job(snippet)
    said = words(run_page(Run(job, runner.run(job))))
    assert "asks for" not in said
    assert f"{usual} (the default)" in said


def test_left_running_and_company(run: Run) -> None:
    """What was left running is named, and so is the company that a time had."""
    record = replace(run.record, left_running=["python <x>"], others_busy=1.5)
    html = run_page(replace(run, record=record))
    assert "<code>python &lt;x&gt;</code>" in html
    assert "1.50 of " in html
    assert "that may have slowed it down" in html
    quiet = run_page(replace(run, record=replace(record, others_busy=0.01)))
    assert "that is next to nothing" in quiet


def test_spread(run: Run) -> None:
    """Every repetition is a dot, and a row; one time alone has no figure."""
    walls = [0.2, 0.1, 0.4, 0.3, 0.25]
    record = replace(run.record, wall_s=walls, timing="alone")
    html = run_page(replace(run, record=record))
    assert html.count("<circle") == len(walls)
    assert all(f"<td>{wall:.4f} s</td>" in html for wall in walls)
    assert "it is 300 ms, 120.0% of the median" in words(html)
    assert "<circle" not in run_page(run)


def test_dots() -> None:
    """Dots stand in proportion, between labelled ends; the text tells all of them."""
    svg = dots([1.0, 3.0, 2.0])
    places = re.findall(r'<circle cx="([\d.]+)%"', svg)
    assert [float(place) for place in places] == [5, 95, 50]
    assert "lowest 1.0000 s" in svg
    assert "median 2.0000 s" in svg
    assert "highest 3.0000 s" in svg
    assert "In the order of the runs: 1.0000 s, 3.0000 s, 2.0000 s." in svg


def test_dots_of_equal_times() -> None:
    """Times that are all the same stand in the middle."""
    assert re.findall(r'<circle cx="([\d.]+)%"', dots([1.0, 1.0])) == ["50.00"] * 2


def test_shell(run: Run) -> None:
    """All that differs from run to run is put into its place, whatever the claim."""
    odd = replace(run, record=replace(run.record, claim='It says: "no" & <ever>'))
    shell = (
        f'<title>{SHELL.title}</title><meta content="{SHELL.description}">'
        f'<link href="/{SHELL.address}"><main>{SHELL.content}</main>'
    )
    head, _, rest = run_page(odd, shell).partition("<main>")
    assert head == (
        f"<title>topic/one · Python {run.record.variant['python']}</title>"
        '<meta content="It says: &quot;no&quot; &amp; &lt;ever&gt;">'
        f'<link href="/{run.address}">'
    )
    assert rest.startswith("<h1>")
    assert rest.endswith("</main>")
    assert run.record.digest in rest


def test_experiments(project: Project) -> None:
    """Each run that pages show is wanted once, and each snippet's default as well."""
    project.snippet("import multiprocessing")
    project.snippet("print()", name="topic/two")
    fence = "```snippet\ntopic/one\n```\n"
    spawned = '```snippet start_method="spawn"\ntopic/one\n```\n'
    project.write("docs/a.md", f"{fence}\n{spawned}")
    project.write("docs/b.md", fence)
    found = experiments(Runner(project.root), project.root / "docs")
    methods = [job.variant.start_method for job, _ in found]
    assert "spawn" in methods
    assert len({job.digest for job, _ in found}) == len(found)
    unseen = [job.snippet.id for job, names in found if not names]
    assert unseen == ["topic/two"]
    assert ["a.md", "b.md"] in [names for _, names in found]


def test_shown_on(project: Project) -> None:
    """A page is called by its heading; a page without one by its name."""
    project.write("docs/a.md", "---\ntitle: No\n---\n\n# Why?\n\n# Because\n")
    project.write("docs/b/c.md", "Nothing.\n")
    found = pages.shown_on(project.root / "docs", ["a.md", "b/c.md"])
    assert found == (Page("Why?", "a/"), Page("c", "b/c/"))


def of(run: Run, name: str, **changes: object) -> Run:
    """Return a run as if it were another snippet's."""
    record = replace(run.record, id=name, **changes)  # type: ignore[arg-type]
    return replace(run, record=record)


def test_times(run: Run) -> None:
    """The table has a row for each run, slowest first, with bars in proportion."""
    slow = of(run, "topic/slow", wall_s=[2.0, 4.0, 3.0], timing="alone", observed_s=5.0)
    fast = of(run, "topic/fast", wall_s=[0.75], timing="shared", observed_s=1.0)
    hung = of(run, "topic/hung", wall_s=[1.5], timing="observed", observed_s=1.5)
    gone = of(run, "topic/gone", wall_s=[], status="not-run", reason="needs <x>")
    html = times([fast, gone, hung, slow], "../../")
    assert re.findall(r">(topic/\w+)</a>", html.replace("<wbr>", "")) == [
        "topic/slow",
        "topic/hung",
        "topic/fast",
    ]
    assert re.findall(r'style="width:([\d.]+)%"', html) == ["100.0", "50.0", "25.0"]
    said = words(html)
    assert "Their times add up to 5.25 s." in said
    # Each was observed once; one was run three times more, one once, one never.
    assert "All of these runs together take 17.25 s." in said
    assert "2.00 s to 4.00 s" in said
    assert "alone, 3 runs" in said
    assert "shared, 1" not in said
    assert "topic/gone: needs &lt;x&gt;" in said
    assert f'href="../../{run.address}"' in html
    assert '<a href="../../a/" title="Why &lt;so&gt;?">a</a>' in html
    assert '<a href="../../" title="Home">home</a>' in html


def test_times_of_nothing() -> None:
    """A guide without runs has no table."""
    assert times([], "") == "<p>Nothing was run.</p>"


def test_json_is_the_record(run: Run) -> None:
    """What lies beside a run's page can be read back as its record."""
    assert Record.from_json(run.record.to_json()) == run.record
