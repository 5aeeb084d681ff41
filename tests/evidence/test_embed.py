"""Tests of the embeds: a fence is drawn from a record, or the build stops."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from xml.etree.ElementTree import Element

import pytest
from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from pymdownx.superfences import SuperFencesException

from evidence import digest, embed, verdicts
from evidence.build import Build
from evidence.catalog import START_METHODS, CatalogError
from evidence.embed import to_root
from evidence.fences import EmbedError, Fence, fences, jobs_of_pages, particular
from evidence.machine import SUPPORTED, interpreter
from evidence.machine import found as found_here
from evidence.record import Line, Record
from evidence.runner import Job, Runner
from evidence.show import seconds
from evidence.store import Archive
from evidence.verdicts import Column, Outcome, Verdicts, files_of
from tests.evidence.support import Project

CODE = """
import multiprocessing

def main():
    # --8<-- [start:part]
    return "<b>" + 'x' if 1 < 2 else ""
    # --8<-- [end:part]

if __name__ == "__main__":
    print(main())
"""


@pytest.fixture
def job(project: Project, monkeypatch: pytest.MonkeyPatch) -> Job:
    """Return the job of a snippet in a project that is the current one."""
    monkeypatch.setenv("MKDOCS_CONFIG_DIR", str(project.root))
    monkeypatch.chdir(project.root)
    snippet = project.snippet(CODE, header="[tool.evidence]\ntimeout = 9")
    return Runner(project.root).job(snippet)


def keep(project: Project, job: Job, **changes: object) -> Record:
    """Put a record for a job as if it had been run."""
    runner = Runner(project.root)
    lines = [Line(0.125, "stdout", "<b>x & <script>"), Line(0.25, "stderr", "*oh*")]
    made = replace(
        runner._record(job, "passed", ""),  # noqa: SLF001 (as the runner begins one)
        stdout="<b>x & <script>\n",
        lines=lines,
        wall_s=[0.5],
        timing="shared",
        processes=3,
        threads=5,
        helpers=2,
        cores_busy=1.25,
        machine={"cpu": "A <fine> CPU", "cores": 2, "memory": 1 << 30, "os": "Linux 6"},
        started="2026-01-02T03:04:05+00:00",
    )
    made = replace(made, **changes)  # type: ignore[arg-type]
    runner.store.put(made)
    return made


class Place(Treeprocessor):
    """Tells, as MkDocs does, which page is being rendered."""

    def __init__(self, page: str) -> None:
        self.file = SimpleNamespace(src_uri=page)

    def run(self, root: Element) -> None:
        """Change nothing."""


def markdown(page: str | None = None) -> Markdown:
    """Return a Markdown that knows snippet fences, as a site's does."""
    custom = {
        "name": "snippet",
        "class": "snippet",
        "validator": embed.validator,
        "format": embed.formatter,
    }
    md = Markdown(
        extensions=["pymdownx.superfences", "pymdownx.details", "md_in_html"],
        extension_configs={"pymdownx.superfences": {"custom_fences": [custom]}},
    )
    if page:
        md.treeprocessors.register(Place(page), "page", 0)
    return md


def found(text: str) -> list[tuple[str, dict[str, str]]]:
    """Return the ids and options of the fences of a text."""
    return [(fence.name, fence.options) for fence in fences(text)]


def test_plain_fence() -> None:
    """A fence is found with its id and its options."""
    text = "# Title\n\n```snippet show=\"code output\" title='x'\na/b\n```\n\nMore.\n"
    assert found(text) == [("a/b", {"show": "code output", "title": "x"})]


@pytest.mark.parametrize(
    "text",
    [
        "    ```snippet\n    a/b\n    ```",
        '??? success "The answer"\n\n    ```snippet\n    a/b\n    ```',
        '??? a\n\n    === "Tab"\n\n        ```snippet\n        a/b\n        ```',
        "- item\n\n    ~~~snippet\n    a/b\n    ~~~",
        "> ```snippet\n> a/b\n> ```",
        "````snippet\na/b\n````",
        "``` snippet\na/b\n```",
        "```snippet\n\n  a/b  \n\n```",
        "```snippet\r\na/b\r\n```\r\n",
        "```text\nx\n```\n\n```snippet\na/b\n```",
    ],
)
def test_fence_found(text: str) -> None:
    """A fence is found wherever Markdown allows one."""
    assert found(text) == [("a/b", {})]


@pytest.mark.parametrize(
    "text",
    [
        "````markdown\n```snippet\na/b\n```\n````",
        "~~~\n```snippet\na/b\n```\n~~~",
        "```text\nsnippet\na/b\n```",
        "```snippets\na/b\n```",
        "`snippet a/b`",
        "",
    ],
)
def test_no_fence(text: str) -> None:
    """A fence that a page only talks about is none."""
    assert found(text) == []


def test_two_fences() -> None:
    """Fences are found in their order."""
    text = "```snippet\na/b\n```\n```snippet\na/c\n```\n"
    assert [name for name, _ in found(text)] == ["a/b", "a/c"]


@pytest.mark.parametrize(
    ("page", "prefix"),
    [
        ("index.md", ""),
        ("summary.md", "../"),
        ("pools/index.md", "../"),
        ("pools/map.md", "../../"),
        ("a/b/index.md", "../../"),
        ("labs/speedup.ipynb", "../../"),
        (None, "/"),
    ],
)
def test_to_root(page: str | None, prefix: str) -> None:
    """The way to the root of the site is counted from the page's address."""
    assert to_root(page) == prefix


def test_whole(project: Project, job: Job) -> None:
    """A fence shows the code, what the run took, and the output."""
    keep(project, job)
    html = markdown("topic/index.md").convert("```snippet\ntopic/one\n```")
    assert 'data-snippet="topic/one"' in html
    assert "one.py" in html
    assert '<a href="../snippets/topic/one.py" download>' in html
    assert '<dl class="strip">' in html
    for fact in ("500 ms", "1.2", "2026-01-02", "2 of them "):
        assert fact in html
    assert "A &lt;fine&gt; CPU" in html
    assert "timeout" not in html


def test_escaped(project: Project, job: Job) -> None:
    """HTML and Markdown in an output are shown, not obeyed."""
    keep(project, job)
    html = markdown("index.md").convert('```snippet show="output"\ntopic/one\n```')
    assert '<span data-t="0.125">&lt;b&gt;x &amp; &lt;script&gt;\n</span>' in html
    assert '<span class="err" data-t="0.250">*oh*\n</span>' in html
    assert "<script>" not in html
    assert "<b>" not in html
    assert "<em>" not in html


def test_output_only(project: Project, job: Job) -> None:
    """A fence can show the output alone."""
    keep(project, job)
    html = markdown().convert('```snippet show="output"\ntopic/one\n```')
    assert 'data-snippet="topic/one"' in html
    assert '<figure class="output" data-same-run>' in html
    assert "strip" not in html
    assert "multiprocessing" not in html


def test_words(project: Project, job: Job) -> None:
    """A fence can say what the lanes show, linked from where the page is."""
    lanes = {
        "processes": [
            {
                "pid": 7,
                "parent": None,
                "helper": "",
                "command": "python one.py",
                "cpu_s": 0.1,
                "threads": [
                    {"tid": 7, "name": "", "start": 0, "spans": [[0.1, 1], [2, 0]]}
                ],
            }
        ],
        "left_out": 0,
        "cpu_s": 0.1,
        "end": 2.0,
        "looks": 400,
        "cost_s": 0.01,
        "coarse": False,
    }
    keep(project, job, lanes=lanes)
    html = markdown("topic/page.md").convert('```snippet show="words"\ntopic/one\n```')
    assert "For 95 % of the time nothing ran" in html
    assert 'href="../../concurrency/four-ways/"' in html
    assert "figure" not in html


def test_words_are_asked_for(project: Project, job: Job) -> None:
    """Without being asked for, the sentences are not shown."""
    keep(project, job)
    assert "words" not in markdown().convert(FENCE)


def test_code_only(project: Project, job: Job) -> None:
    """A fence can show the code alone, and a region of it."""
    keep(project, job)
    fence = '```snippet show="code" region="part"\ntopic/one\n```'
    html = markdown().convert(fence)
    assert "return" in html
    assert "__main__" not in html
    assert "8&lt;" not in html
    assert "figure" not in html


def test_in_details(project: Project, job: Job) -> None:
    """A fence in a folded answer, in a list, is drawn there."""
    keep(project, job)
    text = '- x\n\n    ??? success "Answer"\n\n        ```snippet show="output"\n'
    text += "        topic/one\n        ```\n"
    html = markdown().convert(text)
    assert "<details" in html
    start, end = html.index("<details"), html.index("</details>")
    assert start < html.index("&lt;script&gt;") < end


def test_expected_failure(project: Project, job: Job) -> None:
    """A failure that is meant is marked as one, so that its traceback may stand."""
    keep(project, job, expects="ValueError", order="any", varies="<ids>")
    html = markdown().convert("```snippet\ntopic/one\n```")
    assert "data-fails" in html
    assert "it fails, as it should: <code>ValueError</code>" in html
    assert "one possible order" in html
    assert "&lt;ids&gt; differ from run to run" in html


def test_silent(project: Project, job: Job) -> None:
    """A program that prints nothing is said to print nothing."""
    keep(project, job, lines=[], stdout="")
    assert "(nothing was printed)" in markdown().convert("```snippet\ntopic/one\n```")


def test_start_method(project: Project, job: Job) -> None:
    """A fence can ask for the record under another start method."""
    runner = Runner(project.root)
    keep(project, job)
    other = runner.job(job.snippet, "spawn")
    keep(project, other, lines=[Line(0.1, "stdout", "under spawn")])
    fence = '```snippet start_method="spawn"\ntopic/one\n```'
    assert "under spawn" in markdown().convert(fence)
    assert "under spawn" not in markdown().convert("```snippet\ntopic/one\n```")


FENCE = "```snippet\ntopic/one\n```"


def stopped(text: str, page: str | None = "some/page.md") -> str:
    """Return what is said by the exception that stops a build."""
    with pytest.raises(SuperFencesException) as caught:
        markdown(page).convert(text)
    return str(caught.value)


@pytest.mark.usefixtures("job")
def test_missing() -> None:
    """Evidence that is not there stops the build: page, snippet and command."""
    said = stopped(FENCE)
    assert said == (
        "some/page.md: topic/one: no evidence for it as it stands. "
        "Run: python -m evidence run topic/one --fresh"
    )


def test_stale(project: Project, job: Job) -> None:
    """Evidence of what the snippet once was is no evidence."""
    keep(project, job)
    markdown().convert(FENCE)
    project.snippet(CODE + "\n# changed\n")
    said = stopped(FENCE)
    assert said.startswith("some/page.md: topic/one: no evidence")
    assert said.endswith("python -m evidence run topic/one --fresh")


@pytest.mark.parametrize("status", ["failed", "timed-out"])
def test_failed(project: Project, job: Job, status: str) -> None:
    """A failed record is not shown."""
    keep(project, job, status=status)
    assert "topic/one: no evidence" in stopped(FENCE)


def test_truncated(project: Project, job: Job) -> None:
    """An output that was cut is not shown as if it were whole."""
    keep(project, job, truncated=True)
    said = stopped(FENCE)
    assert said.startswith("some/page.md: topic/one: printed too much")
    assert said.endswith("python -m evidence run topic/one --fresh")


def test_cut_record(project: Project, job: Job) -> None:
    """A record that lies cut on the disk counts as missing."""
    keep(project, job)
    place = Runner(project.root).store.path(job.digest)
    place.write_bytes(place.read_bytes()[:200])
    assert "topic/one: no evidence" in stopped(FENCE)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('```snippet shows="code"\ntopic/one\n```', "shows"),
        ('```snippet show="cod"\ntopic/one\n```', "cod"),
        ('```snippet region="lost"\ntopic/one\n```', "lost"),
        ('```snippet start_method="spoon"\ntopic/one\n```', "topic/one"),
        ('```snippet python="9.99"\ntopic/one\n```', "9.99"),
        ("```snippet\ntopic/one spoon=3\n```", "cannot say spoon"),
        ("```snippet\ntopic/one show=code\n```", "cannot say show"),
        ("```snippet\ntopic/one 3.13\n```", "cannot say 3.13"),
        ("```snippet\ntopic/one python\n```", "python needs a value"),
        ("```snippet\ntopic/one start_method=\n```", "start_method needs a value"),
        ("```snippet\ntopic/one start_method=spoon\n```", "no start method spoon"),
        ("```snippet\ntopic/one python=9.99\n```", "9.99"),
        ('```snippet show="times"\ntopic/one\n```', "times are shown of several"),
        ('```snippet show="lanes"\n\n```', "names no snippet"),
        (
            '```snippet show="times output"\ntopic/one\ntopic/two\n```',
            "only lanes and times",
        ),
        ("```snippet\ntopic/lost\n```", "topic/lost"),
        ("```snippet\ntopic\n```", "topic"),
        ("```snippet\n\n```", "page.md"),
        ("```snippet\ntopic/one\ntopic/two\n```", "topic/two"),
        ("```snippet\nmkdocs.yml\n```", "mkdocs.yml"),
    ],
)
def test_bad_fence(project: Project, job: Job, text: str, told: str) -> None:
    """A fence that cannot be meant so stops the build, and the page is named."""
    keep(project, job)
    project.snippet("", name="topic/two")
    said = stopped(text)
    assert said.startswith("some/page.md: ")
    assert told in said


def test_page_unknown(project: Project, job: Job) -> None:
    """Where a generator does not tell the page, those with the fence are named."""
    assert job.snippet.id == "topic/one"
    project.write("docs/a.md", FENCE)
    project.write("docs/b/c.md", FENCE)
    assert stopped(FENCE, page=None).startswith("a.md, b/c.md: topic/one: ")


def test_jobs_of_pages(project: Project, job: Job) -> None:
    """Every experiment that pages show is listed once, with all of its pages."""
    project.write("docs/a.md", FENCE)
    project.write("docs/b/c.md", f'{FENCE}\n\n```snippet show="output"\ntopic/one\n```')
    spawned = '```snippet start_method="spawn"\ntopic/one\n```'
    project.write("docs/d.md", spawned)
    runner = Runner(project.root)
    wanted = {
        j.digest: pages for j, pages in jobs_of_pages(runner, project.root / "docs")
    }
    assert wanted.pop(job.digest)[:2] == ["a.md", "b/c.md"]
    assert all(pages == ["d.md"] for pages in wanted.values())


def test_jobs_of_a_bad_page(project: Project) -> None:
    """A page that asks for what is not there is named."""
    project.write("docs/a.md", "```snippet\ntopic/lost\n```")
    with pytest.raises(EmbedError, match=r"a\.md: topic/lost: "):
        jobs_of_pages(Runner(project.root), project.root / "docs")


@pytest.mark.parametrize("name", ["topic", "", "mkdocs.yml", "topic/lost"])
def test_one_snippet(project: Project, job: Job, name: str) -> None:
    """A fence is for one snippet, by its id; all else is refused."""
    project.snippet("", name="topic/two")
    assert job.snippet.id == "topic/one"
    with pytest.raises((EmbedError, CatalogError)):
        Fence((name,)).jobs(Runner(project.root))


def test_nothing_is_run(project: Project, job: Job) -> None:
    """Drawing reads records; it never runs a snippet."""
    project.snippet("note('ran')", name="topic/two")
    keep(project, job)
    with pytest.raises(SuperFencesException):
        markdown().convert("```snippet\ntopic/two\n```")
    markdown().convert(FENCE)
    assert project.notes() == []


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        (0.25, "250 ms"),
        (0.9996, "1.00 s"),
        (1.0, "1.00 s"),
        (12.5, "12.50 s"),
    ],
)
def test_seconds(value: float | None, text: str) -> None:
    """A duration is shown with digits that mean something."""
    assert seconds(value) == text


def test_spread(project: Project, job: Job) -> None:
    """A time that was taken several times is shown with its spread."""
    keep(project, job, wall_s=[0.2, 0.1, 0.4], timing="alone")
    html = markdown().convert(FENCE)
    assert "200 ms" in html
    assert "median of 3 runs, alone: 100 ms to 400 ms" in html


def test_json_in_store(project: Project, job: Job) -> None:
    """What a page shows can be read by other programs as well."""
    made = keep(project, job)
    place: Path = Runner(project.root).store.path(job.digest)
    assert json.loads(place.read_text(encoding="utf-8"))["id"] == made.id


def test_options_of_a_line(project: Project, job: Job) -> None:
    """Behind an id stands how that one is run; the fence says it for the others."""
    runner = Runner(project.root)
    for method in ("spawn", "fork"):
        other = runner.job(job.snippet, method)
        keep(project, other, lines=[Line(0.1, "stdout", f"under {method}")])
    line = '```snippet show="output"\ntopic/one start_method=spawn\n```'
    assert "under spawn" in markdown().convert(line)
    both = '```snippet show="output" start_method="fork"\ntopic/one'
    assert "under fork" in markdown().convert(f"{both}\n```")
    assert "under spawn" in markdown().convert(f"{both} start_method=spawn\n```")


def rows(html: str) -> list[list[str]]:
    """Return the rows of the one table in some HTML, as texts."""
    (table,) = re.findall(r"<table\b.*?</table>", html)
    return [
        [
            re.sub(r"<[^>]*>", "|", cell).strip("|")
            for cell in re.findall(r"<t[hd]\b.*?</t[hd]>", row)
        ]
        for row in re.findall(r"<tr\b.*?</tr>", table)
    ]


def test_times(project: Project, job: Job) -> None:
    """Times of several runs stand in one table, each relative to the first."""
    keep(project, job, wall_s=[2.0])
    other = Runner(project.root).job(project.snippet("x = 1", name="topic/two"))
    made = keep(project, other, wall_s=[0.5, 0.25, 1.0], timing="alone", cores_busy=3)
    fence = '```snippet show="times"\ntopic/one\ntopic/two\n```'
    html = markdown("topic/page.md").convert(fence)
    assert rows(html) == [
        ["run", "time", "relative to row 1", "cores busy"],
        ["one.py", "2.00 s|one run, beside others", "1.00", "1.2"],
        ["two.py", "500 ms|median of 3 runs, alone: 250 ms to 1.00 s", "0.25", "3.0"],
    ]
    assert f'href="../../{embed.run_address(made.digest)}"' in html
    assert html.count("data-snippet=") == 2


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        ("one spawn, one fork", "spawn, fork"),
        ("one spawn, two spawn", "one.py, two.py"),
        ("one spawn, two fork", "one.py (spawn), two.py (fork)"),
    ],
)
def test_titles(project: Project, job: Job, lines: str, titles: str) -> None:
    """Runs beside each other are called by what tells them apart."""
    runner = Runner(project.root)
    for snippet in (job.snippet, project.snippet(CODE, name="topic/two")):
        for method in ("fork", "spawn"):
            keep(project, runner.job(snippet, method))
    body = "\n".join(
        "topic/{} start_method={}".format(*line.split()) for line in lines.split(", ")
    )
    html = markdown().convert(f'```snippet show="times"\n{body}\n```')
    shown = [re.sub(", (.*)", r" (\1)", row[0]) for row in rows(html)[1:]]
    assert ", ".join(shown) == titles


# ---- Pythons that are not here --------------------------------------------------


@pytest.fixture
def away(job: Job, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """Return a Python that is not here: PATH is empty, and uv is missing."""
    assert job.snippet.id == "topic/one"
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("UV", str(tmp_path / "uv"))
    return next(name for name in reversed(SUPPORTED) if name != interpreter().name)


def archived(project: Project, job: Job, name: str, method: str) -> Record:
    """Commit a record of a job as if another machine had made it."""
    variant = {
        **job.variant.document(),
        "python": f"{name.removesuffix('t')}.7",
        "gil": not name.endswith("t"),
        "start_method": method,
        "default_start_method": "spawn",
    }
    parts = {**job.ingredients, "start_method": f"{name} {method}"}
    made = replace(
        keep(project, job),
        digest=digest.of(parts),
        ingredients=parts,
        variant=variant,
        status="passed",
        lines=[Line(0.1, "stdout", f"made by {name} {method}")],
        machine={"cpu": "c", "cores": 2, "memory": 1, "os": "Plan <9>"},
    )
    Archive(project.root).put(made)
    return made


def test_made_elsewhere(project: Project, job: Job, away: str) -> None:
    """Where a Python is missing its committed record is shown: from where, and when."""
    made = archived(project, job, away, "spawn")
    runner = Build(project.root)
    fence = f'```snippet python="{away}"\ntopic/one\n```'
    html = markdown("index.md").convert(fence)
    assert f"made by {away} spawn" in html
    assert "Run elsewhere:" in html
    assert f"without Python {away}." in html
    assert f"2 January 2026 with Python {away}.7 on Plan &lt;9&gt;" in html
    assert f'href="{embed.run_address(made.digest)}"' in html
    project.write("docs/index.md", fence)
    ((wanted, _),) = jobs_of_pages(runner, project.root / "docs")
    assert runner.run_all([wanted]) == [made]
    code = markdown().convert(fence.replace("snippet ", 'snippet show="code" ', 1))
    assert "Run elsewhere:" not in code


def test_of_several_records(project: Project, job: Job, away: str) -> None:
    """A fence shows the start method it asks for; else the default of that Python."""
    for method in ("fork", "forkserver", "spawn"):
        archived(project, job, away, method)
    Build(project.root)
    fence = f'```snippet show="output" python="{away}"\ntopic/one'
    assert f"made by {away} spawn" in markdown().convert(f"{fence}\n```")
    asked = f"{fence} start_method=forkserver\n```"
    assert f"made by {away} forkserver" in markdown().convert(asked)


@pytest.mark.parametrize("part", ["lanes", "times", "lanes times"])
def test_one_of_several_elsewhere(
    project: Project, job: Job, away: str, part: str
) -> None:
    """Of several runs, the one that was made elsewhere is said to be."""
    archived(project, job, away, "spawn")
    keep(project, job)
    Build(project.root)
    fence = f'```snippet show="{part}"\ntopic/one\ntopic/one python={away}\n```'
    html = markdown().convert(fence)
    assert html.count("Run elsewhere:") == 1
    assert ("<table" in html) == ("times" in part)


def test_stale_elsewhere(project: Project, job: Job, away: str) -> None:
    """A committed record of what the snippet once was is not shown."""
    archived(project, job, away, "spawn")
    project.snippet(CODE + "\n# changed\n")
    Build(project.root)
    html = markdown().convert(f'```snippet python="{away}"\ntopic/one\n```')
    assert f"Python {away} was not found" in html
    assert "Not run here:" in html
    assert "made by" not in html


def test_nothing_elsewhere(project: Project, job: Job, away: str) -> None:
    """Without any record a missing Python is "not run here", beside those that ran."""
    keep(project, job)
    Build(project.root)
    fence = f'```snippet show="times"\ntopic/one\ntopic/one python={away}\n```'
    html = markdown().convert(fence)
    assert "Not run here:" in html
    assert [row[0] for row in rows(html)[1:]] == ["one.py"]


@pytest.mark.usefixtures("away")
@pytest.mark.parametrize("name", ["3.133", "9.99", "spoon", "python3"])
def test_no_such_python(project: Project, name: str) -> None:
    """A Python that the guide is not about is a slip of the pen, not a missing one."""
    Build(project.root)
    said = stopped(f'```snippet python="{name}"\ntopic/one\n```')
    assert said.startswith("some/page.md: ")
    assert name in said


def test_gated_elsewhere(project: Project, away: str) -> None:
    """What no Python here suits shows the record of one that does."""
    header = f'requires-python = "=={away}.*"'
    snippet = project.snippet(CODE, header=header)
    archived(project, Runner(project.root).job(snippet), away, "spawn")
    Build(project.root)
    html = markdown().convert('```snippet show="output"\ntopic/one\n```')
    assert f"made by {away} spawn" in html
    assert "Run elsewhere:" in html


def test_gated(project: Project) -> None:
    """What ours is too old or too new for is run by the newest Python that suits."""
    here = [python for python in found_here().values() if python.gil]
    other = next((p for p in reversed(here) if p.name != interpreter().name), None)
    if not other:
        pytest.skip("no other Python is here")
    source = "import sys; print(*sys.version_info[:2], sep='.')"
    header = f'requires-python = "!={interpreter().name}.*"'
    record = project.run(source, header=header)
    assert record.stdout.strip() == other.name
    ours = project.run(source, header=f'requires-python = ">={SUPPORTED[0]}"')
    assert ours.stdout.strip() == interpreter().name
    none = project.run(source, header='requires-python = ">=3.99"')
    assert (none.status, none.reason) == ("not-run", "needs Python >=3.99")


def test_particular(project: Project) -> None:
    """What not every supported Python can show is listed, with how it is asked for."""
    project.snippet(
        "", name="topic/all", header=f'requires-python = ">={SUPPORTED[0]}"'
    )
    project.snippet(
        "", name="topic/new", header=f'requires-python = ">={SUPPORTED[1]}"'
    )
    lines = "topic/all\ntopic/all start_method=fork\ntopic/all python=3.13t\ntopic/new"
    project.write("docs/a.md", f'```snippet show="times"\n{lines}\n```\n')
    project.write("docs/b.md", "```snippet\ntopic/new\n```\n")
    asked = [(one.id, *how) for one, *how in particular(project.root)]
    assert sorted(asked, key=str) == [
        ("topic/all", None, "3.13t"),
        ("topic/new", None, None),
    ]


# ---- What a fence states ----------------------------------------------------------


@pytest.mark.parametrize("show", ["output", "code", "evidence", "code output"])
def test_claim(project: Project, job: Job, show: str) -> None:
    """A condition that held is shown as it is written, in a fence of any kind."""
    keep(project, job)
    fence = (
        f"```snippet show=\"{show}\" holds='0 < one.wall * 1.5 <= 1'\ntopic/one\n```"
    )
    for text in (fence, "- x\n\n    " + fence.replace("\n", "\n    ")):
        html = markdown().convert(text)
        assert (
            '<p class="claim">Checked when this page was built: '
            "<code>0 &lt; one.wall * 1.5 &lt;= 1</code></p>" in html
        )


def test_claim_with_words(project: Project, job: Job) -> None:
    """Words that a program printed may be HTML; they are compared, and escaped."""
    keep(project, job, stdout="<b> & 7\n")
    fence = (
        '```snippet show="output" holds=\'one.printed("<b> &") == 7\'\ntopic/one\n```'
    )
    html = markdown().convert(fence)
    assert 'one.printed("&lt;b&gt; &amp;") == 7' in html


def test_claim_of_several(project: Project, job: Job) -> None:
    """Runs that are shown together are compared by their names."""
    keep(project, job)
    other = Runner(project.root).job(project.snippet("pass", name="topic/two"))
    keep(project, other, wall_s=[1.5])
    fence = '```snippet show="times" holds="one.wall * 2 < two.wall"\n{}\n```'
    html = markdown().convert(fence.format("topic/one\ntopic/two"))
    assert "<code>one.wall * 2 &lt; two.wall</code>" in html
    keep(project, other, wall_s=[1])
    with pytest.raises(SuperFencesException) as caught:
        markdown("topic/a.md").convert(fence.format("topic/one\ntopic/two"))
    assert str(caught.value) == (
        "topic/a.md: topic/one, topic/two: the page relies on “one.wall * 2 < "
        "two.wall”, but one.wall is 0.5 s, two.wall is 1 s. Rerun: "
        "python -m evidence run topic/one --fresh; "
        "python -m evidence run topic/two --fresh"
    )


def test_claim_about_one_snippet_twice(project: Project, job: Job) -> None:
    """Two runs of one snippet are told apart by their place in the fence."""
    keep(project, job)
    runner = Runner(project.root)
    snippet = project.snippet(CODE, header="[tool.evidence]\ntimeout = 9")
    spawned = runner.job(snippet, "spawn")
    if spawned.digest == job.digest:
        pytest.skip("spawn is the default here")
    keep(project, spawned, wall_s=[2.5])
    lines = "topic/one\ntopic/one start_method=spawn"
    fence = (
        f'```snippet show="times" holds="one_2.wall == one_1.wall * 5"\n{lines}\n```'
    )
    assert 'class="claim"' in markdown().convert(fence)


def test_claim_of_what_was_not_run(project: Project, job: Job) -> None:
    """Of runs that were not made nothing is claimed to have been checked."""
    keep(project, job)
    project.snippet("pass", name="topic/new", header='requires-python = ">=3.99"')
    fence = (
        '```snippet show="times" holds="one.wall < new.wall"\ntopic/one\ntopic/new\n```'
    )
    html = markdown().convert(fence)
    assert '<p class="claim">Could not be checked: <code>one.wall' in html
    assert "Checked when" not in html


def test_differs(project: Project, job: Job) -> None:
    """Why it does not matter which Python a page was built with is told."""
    keep(project, job)
    fence = '```snippet differs="each its <own>"\ntopic/one\n```'
    told = '<p class="claim">Depends on the Python: each its &lt;own&gt;</p>'
    assert told in markdown().convert(fence)


# ---- Verdicts -------------------------------------------------------------------


def test_badges(project: Project, job: Job) -> None:
    """Under a snippet stand the verdicts of the file as it is; a changed one's, too."""
    keep(project, job)
    known = Verdicts()
    column = Column("3.13.5", True, "Linux", "fork", "Linux 6.8", "2026-01-02")
    cells = dict.fromkeys(START_METHODS, Outcome("passed"))
    known.add("topic/one", files_of(job.ingredients["files"]), column, cells)
    verdicts.write(known, project.root / verdicts.PLACE)
    Build(project.root)
    html = markdown("topic/page.md").convert(FENCE)
    assert '<details class="verdicts">' in html
    assert "changed since" not in html
    assert "All verdicts" not in html
    project.write("docs/reference/verdicts.md", "")
    html = markdown("topic/page.md").convert(FENCE)
    assert '<a href="../../reference/verdicts/">All verdicts</a>' in html
    changed = Runner(project.root).job(project.snippet(CODE + "\n# changed\n"))
    keep(project, changed)
    Build(project.root)
    assert "changed since" in markdown().convert(FENCE)


def test_no_badges(project: Project, job: Job) -> None:
    """Without verdicts a page says that there are none; the build goes on."""
    keep(project, job)
    Build(project.root)
    assert "No verdicts yet" in markdown().convert(FENCE)
    output = '```snippet show="output"\ntopic/one\n```'
    assert "erdicts" not in markdown().convert(output)


def test_a_python_that_may_be_missing(project: Project) -> None:
    """A line that says so is left out where its Python is not found, else kept."""
    project.snippet("print(1)")
    missing = "topic/one python=3.11t if-found"  # no such build was ever made
    own = f"topic/one python={interpreter().name} if-found"
    fence = Fence(("topic/one", missing, own), {"show": "times"})
    jobs = fence.jobs(Runner(project.root))
    assert [job.variant.python for job in jobs] == [interpreter(), interpreter()]
    assert fence.ids == ("topic/one",)
