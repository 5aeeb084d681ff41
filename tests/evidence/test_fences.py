"""Tests of what fences state: a condition, and that the Python does not matter."""

from __future__ import annotations

import pytest

from evidence import digest, verdicts
from evidence.catalog import Snippet
from evidence.fences import EmbedError, Fence, fences, kinds_of, undecided
from evidence.runner import Runner
from evidence.verdicts import NO_METHOD, Column, Outcome, Verdicts, files_of
from tests.evidence.support import Project

OLD = Outcome("passed", printed="same\nfork\n")
NEW = Outcome("passed", printed="same\n")
RAISED = Outcome("expected failure", "ValueError: 1")


def column(version: str, default: str, *, system: str = "Linux") -> Column:
    """Return the column of a Python, free-threaded with a ``t`` behind."""
    number, gil = version.removesuffix("t"), not version.endswith("t")
    return Column(number, gil, system, default, f"{system} 6", "2026-01-02")


def known(
    project: Project,
    snippet: Snippet,
    *rows: tuple[Column, Outcome | dict[str, Outcome]],
) -> Verdicts:
    """Return verdicts of a snippet as it is: an outcome, or one by start method."""
    found = Verdicts()
    files = files_of(digest.files(snippet, project.root))
    for one, row in rows:
        cells = row if isinstance(row, dict) else {NO_METHOD: row}
        found.add(snippet.id, files, one, cells)
    return found


def told(project: Project, page: str, verdicts: Verdicts) -> list[str]:
    """Return what is undecided on a page."""
    project.write("docs/deep/page.md", page)
    return undecided(Runner(project.root), project.root / "docs", verdicts)


@pytest.fixture
def differing(project: Project) -> Verdicts:
    """Return verdicts of a snippet that prints more on 3.11."""
    snippet = project.snippet("print(1)")
    return known(
        project, snippet, (column("3.11.7", "fork"), OLD), (column("3.14.1", "x"), NEW)
    )


@pytest.mark.parametrize(
    "options",
    ["", ' show="output"', ' show="lanes words"', ' show="code evidence" title="x"'],
)
def test_undecided(project: Project, differing: Verdicts, options: str) -> None:
    """A fence that leaves the Python open where it matters is told of."""
    (said,) = told(project, f"# A\n\n```snippet{options}\ntopic/one\n```\n", differing)
    assert said == (
        "deep/page.md: topic/one differs: on 3.11: passed, “fork”; on 3.14: passed, "
        '“”. Choose one with python="…", or say with differs="…" why any will do'
    )


@pytest.mark.parametrize(
    "fence",
    [
        '```snippet python="3.11"\ntopic/one\n```',
        '```snippet differs="each has its own"\ntopic/one\n```',
        '```snippet show="code"\ntopic/one\n```',
        '```snippet show="times"\ntopic/one python=3.11\ntopic/one python=3.14\n```',
    ],
)
def test_decided(project: Project, differing: Verdicts, fence: str) -> None:
    """A Python that is chosen, a reason, and code alone leave nothing open."""
    assert told(project, fence, differing) == []


def test_one_of_several(project: Project, differing: Verdicts) -> None:
    """One line without a Python is enough to leave it open."""
    lines = "topic/one python=3.11\ntopic/one"
    assert told(project, f'```snippet show="times"\n{lines}\n```', differing)
    assert not told(
        project, f'```snippet show="times" differs="so"\n{lines}\n```', differing
    )


@pytest.mark.parametrize(
    ("options", "why"),
    [
        ('python="3.11" differs="x"', "differs, it says, but no run"),
        ('show="code" differs="x"', "differs, it says, but no run"),
        ('differs=" "', "does not say why"),
    ],
)
def test_needless(
    project: Project, differing: Verdicts, options: str, why: str
) -> None:
    """A reason where nothing is open is as wrong as none where something is."""
    (said,) = told(project, f"```snippet {options}\ntopic/one\n```", differing)
    assert said.startswith("deep/page.md: topic/one: ")
    assert why in said


def test_same_everywhere(project: Project) -> None:
    """Where all Pythons agree, none has to be chosen, and no reason be given."""
    snippet = project.snippet("print(1)")
    verdicts = known(
        project,
        snippet,
        (column("3.11.7", "fork"), NEW),
        (column("3.12.1", "fork"), Outcome("not run", "needs Python >=3.13")),
        (column("3.13.1t", "fork"), RAISED),  # free-threaded: nobody's default
        (column("3.14.1", "forkserver"), NEW),
    )
    assert told(project, "```snippet\ntopic/one\n```", verdicts) == []
    (said,) = told(project, '```snippet differs="x"\ntopic/one\n```', verdicts)
    assert "no run that it leaves open does" in said


def test_start_method(project: Project) -> None:
    """What counts is the start method that the fence asks for, else each default."""
    snippet = project.snippet("import multiprocessing")
    row = {"fork": OLD, "spawn": NEW, "forkserver": RAISED}
    places = column("3.11.7", "fork"), column("3.14.1", "forkserver")
    verdicts = known(project, snippet, *((place, row) for place in places))
    (said,) = told(project, "```snippet\ntopic/one\n```", verdicts)
    assert "on 3.11: passed; on 3.14: expected failure" in said
    chosen = '```snippet start_method="fork"\ntopic/one\n```'
    assert told(project, chosen, verdicts) == []


def test_only_method(project: Project) -> None:
    """A snippet about one start method is not run under another by default."""
    header = '[tool.evidence]\nstart-methods = ["fork"]'
    snippet = project.snippet("import multiprocessing", header=header)
    row = {"fork": OLD, "forkserver": Outcome("not run", "is about fork")}
    places = column("3.11.7", "fork"), column("3.14.1", "forkserver")
    verdicts = known(project, snippet, *((place, row) for place in places))
    assert len(kinds_of(Runner(project.root).job(snippet), None, verdicts)) == 1


def test_systems(project: Project) -> None:
    """Systems are not compared with each other: a page is built on one."""
    snippet = project.snippet("print(1)")
    mac = column("3.11.7", "spawn", system="macOS")
    both = known(project, snippet, (mac, OLD), (column("3.11.7", "fork"), NEW))
    assert len(kinds_of(Runner(project.root).job(snippet), None, both)) == 1


def test_unknown(project: Project, differing: Verdicts) -> None:
    """Verdicts of another version of the snippet decide nothing."""
    project.snippet("print(2)")
    assert told(project, "```snippet\ntopic/one\n```", differing) == []
    assert told(project, '```snippet differs="x"\ntopic/one\n```', differing) == []
    assert verdicts.read(project.root / verdicts.PLACE) == Verdicts()


def test_quotes() -> None:
    """A condition may hold either kind of quotes, and what looks like HTML."""
    text = (
        '> ```snippet show="times" holds=\'a.printed("x y") * 2 < b.wall\'\n> t/a\n'
        "> t/b\n> ```\n```snippet holds=\"a.printed('<b>') >= 1\"\nt/a\n```\n"
    )
    held = [fence.options["holds"] for fence in fences(text)]
    assert held == ['a.printed("x y") * 2 < b.wall', "a.printed('<b>') >= 1"]


@pytest.mark.parametrize(
    ("holds", "why"),
    [
        ("one.wall <", "not an expression"),
        ("two.wall < 1", "there is no run two in its fence, only one"),
        ("", "not an expression"),
    ],
)
def test_bad_condition(project: Project, holds: str, why: str) -> None:
    """A condition that cannot be read is found before anything is run."""
    project.snippet("print(1)")
    fence = Fence(("topic/one",), {"holds": holds})
    with pytest.raises(EmbedError) as caught:
        fence.jobs(Runner(project.root))
    assert str(caught.value).startswith(f"topic/one: holds “{holds}”: ")
    assert why in str(caught.value)


def test_name_of_what_is_missing(project: Project) -> None:
    """What is left out where its Python is missing keeps its name and its number."""
    project.snippet("print(1)")
    lines = ("topic/one python=3.11t if-found", "topic/one")
    fence = Fence(lines, {"show": "times", "holds": "one_1.wall < one_2.wall"})
    assert [name for name, _ in fence.named(project.root)] == ["one_2"]
    runner = Runner(project.root)
    runs = [(job, runner.run(job)) for job in fence.jobs(runner)]
    assert fence.judge(runs, project.root) is None
