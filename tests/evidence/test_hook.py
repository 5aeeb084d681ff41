"""Tests of the seam to MkDocs: only a sound site takes the last one's place."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from copy import copy
from pathlib import Path

import pytest

from evidence import digest, verdicts
from evidence.embed import run_address
from evidence.pages import TIMES, VERDICTS
from evidence.runner import Runner
from evidence.verdicts import NO_METHOD, Column, Outcome, Verdicts, files_of
from tests.evidence.support import ROOT, Project, all_gone, needs_posix, until

CONFIG = """
site_name: A test
site_url: http://127.0.0.1:8000/
strict: true
theme: {{ name: null, custom_dir: theme }}
plugins:
  - markdown-exec: {{ languages: [] }}
  - mkdocs-jupyter: {{ include: ["labs/*.ipynb"] }}
hooks: [{hook}]
markdown_extensions:
  - pymdownx.superfences:
      custom_fences:
        - name: snippet
          class: snippet
          validator: !!python/name:evidence.embed.validator
          format: !!python/name:evidence.embed.formatter
"""
PAGE = "<!doctype html><title>{{ page.title }}</title><main>{{ page.content }}</main>\n"
INDEX = """
# A page

```snippet
topic/one
```

- An example in a list:

    ```snippet show="output"
    topic/two
    ```
"""


class Site(Project):
    """A project that MkDocs can build."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        hook = ROOT / "evidence" / "hook.py"
        self.write("mkdocs.yml", CONFIG.format(hook=hook.as_posix()))
        self.write("theme/main.html", PAGE)
        self.write("docs/index.md", INDEX)
        self.snippet("note('one'); print('first')")
        self.snippet("note('two'); print('<second> & last')", name="topic/two")

    def start_build(self, *words: str, command: str = "build") -> subprocess.Popen[str]:
        """Start to build the site."""
        return subprocess.Popen(
            [sys.executable, "-m", "mkdocs", command, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            text=True,
            cwd=self.root,
            env=self.environment,
            start_new_session=True,
        )

    def build(self, *words: str, command: str = "build") -> tuple[int, str]:
        """Build the site; return the exit status and what was said."""
        with self.start_build(*words, command=command) as process:
            said, _ = process.communicate(timeout=50)
        return process.returncode, said

    def contents(self) -> dict[str, str]:
        """Return every file of the site with a digest of its bytes."""
        site = self.root / "site"
        return {
            file.relative_to(site).as_posix(): hashlib.sha256(
                file.read_bytes()
            ).hexdigest()
            for file in sorted(site.rglob("*"))
            if file.is_file()
        }

    def leftovers(self) -> list[str]:
        """Return what unfinished builds left beside the site."""
        return [entry.name for entry in self.root.glob(".site-*")]


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """Return a site that has not been built yet."""
    return Site(tmp_path / "site-project")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """Return a site that has been built once, for all tests."""
    site = Site(tmp_path_factory.mktemp("built") / "site-project")
    status, said = site.build()
    assert status == 0, said
    return site


@pytest.fixture
def good(built: Site, tmp_path: Path) -> Site:
    """Return a site that has been built once, for one test."""
    site = copy(built)
    site.root = tmp_path / "site-project"
    shutil.copytree(built.root, site.root)
    return site


def test_good_build(site: Site) -> None:
    """A good build makes a site with the pages, their evidence and the snippets."""
    status, said = site.build()
    assert status == 0, said
    page = (site.root / "site/index.html").read_text()
    assert 'data-snippet="topic/one"' in page
    assert "first\n" in page
    assert "&lt;second&gt; &amp; last\n" in page
    assert '<dl class="strip">' in page
    assert page.count('<dl class="strip">') == 1  # the other shows its output alone
    source = site.root / "snippets/topic/one.py"
    assert (
        site.root / "site/snippets/topic/one.py"
    ).read_bytes() == source.read_bytes()
    assert site.leftovers() == []
    assert (site.root / "site").stat().st_mode & 0o777 == 0o755


def test_run_pages(site: Site) -> None:
    """Each run has a page and its record beside it, and the strip leads there."""
    site.write("docs/deep/times.md", f"# All\n\n{TIMES}\n")
    site.snippet("note('three'); print('third')", name="topic/three")  # on no page
    status, said = site.build()
    assert status == 0, said  # the check found no dead link
    store = Runner(site.root).store
    kept = [store.get(file.stem) for file in store.records.glob("*.json")]
    assert sorted(record.id for record in kept if record) == [
        "topic/one",
        "topic/three",
        "topic/two",
    ]
    built = site.root / "site"
    table = (built / "deep/times/index.html").read_text()
    for record in filter(None, kept):
        address = run_address(record.digest)
        page = (built / address / "index.html").read_text()
        assert f"<title>{record.id} · Python" in page
        assert record.digest in page
        beside = built / f"{address.rstrip('/')}.json"
        assert beside.read_text(encoding="utf-8") == record.to_json()
        assert f'href="../../{address}"' in table
        if record.id == "topic/one":
            link = f'<a href="{address}">This run in full</a>'
            assert link in (built / "index.html").read_text()
            assert '<a href="../../">A page</a>' in page
        if record.id == "topic/three":
            assert "No page of the guide shows this run." in page


def test_failure_on_no_page(site: Site) -> None:
    """A snippet that fails stops the build even where no page shows it."""
    site.snippet("raise KeyError('gone')", name="topic/three")
    status, said = site.build()
    assert status != 0
    assert "on no page: topic/three: failed" in said


def test_second_build(good: Site) -> None:
    """A build in which nothing changed runs nothing, and gives the same pages."""
    before, notes = good.contents(), good.notes()
    good.write("site/old.html", "of an earlier build")
    status, said = good.build()
    assert status == 0, said
    assert good.notes() == notes
    after = good.contents()
    assert after["index.html"] == before["index.html"]
    assert "old.html" not in after
    assert good.leftovers() == []


def test_unchanged(good: Site) -> None:
    """A build in which nothing changed leaves the very files of the last one."""
    place = good.root / "site/index.html"
    before = place.stat().st_ino
    status, said = good.build()
    assert status == 0, said
    assert "Nothing has changed since the site was built" in said
    assert place.stat().st_ino == before
    assert good.leftovers() == []


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
def test_deploy(good: Site) -> None:
    """A site in which nothing changed is deployed all the same."""
    git = ("git", "-C", str(good.root))
    subprocess.run([*git, "init", "--quiet"], check=True)
    subprocess.run([*git, "init", "--quiet", "--bare", "remote"], check=True)
    subprocess.run([*git, "remote", "add", "origin", "remote"], check=True)
    for key in ("user.name", "user.email"):
        subprocess.run([*git, "config", key, "nobody"], check=True)
    status, said = good.build("--message", "a site", command="gh-deploy")
    assert status == 0, said
    shown = ["show", "refs/heads/gh-pages:index.html"]
    deployed = subprocess.check_output(["git", "-C", str(good.root / "remote"), *shown])
    assert deployed == (good.root / "site/index.html").read_bytes()


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("docs/style.css", "a { color: red }"),
        ("snippets/topic/words.txt", "x"),
        ("theme/main.html", f"{PAGE}<!-- changed -->"),
        ("verdicts/records/x.json", "{}"),
    ],
)
def test_a_source_changed(good: Site, file: str, text: str) -> None:
    """A build in which anything changed is done, whether a page shows it or not."""
    before = (good.root / "site/index.html").stat().st_ino
    good.write(file, text)
    status, said = good.build()
    assert status == 0, said
    assert (good.root / "site/index.html").stat().st_ino != before


def test_out_of_reach(site: Site) -> None:
    """What needs a newer Python is shown as not run, with the reason, and no output."""
    site.write(
        "snippets/topic/one.py",
        '"""It waits for Python 4."""\n\nprint("first")\n\n'
        '# /// script\n# requires-python = ">=4"\n# ///\n',
    )
    status, said = site.build()
    assert status == 0, said
    page = (site.root / "site/index.html").read_text()
    assert "Not run here:" in page
    assert "needs Python &gt;=4" in page
    assert "first" in page  # the source is shown all the same
    assert "This run in full" not in page
    assert len(list((site.root / "site/runs").glob("*.json"))) == 1
    assert '<dl class="strip">' not in page


def test_edited_snippet(good: Site) -> None:
    """A snippet that was edited is run again, and no other."""
    before = len(good.notes())
    good.snippet("note('one'); print('changed')")
    status, said = good.build()
    assert status == 0, said
    assert good.notes()[before:] == ["one", "one"]
    assert "changed\n" in (good.root / "site/index.html").read_text()


def test_edited_page(good: Site) -> None:
    """A page that was edited is drawn again from the same records."""
    before = good.notes()
    good.write("docs/index.md", INDEX + "\nA comment.\n")
    status, said = good.build()
    assert status == 0, said
    assert good.notes() == before
    assert "A comment." in (good.root / "site/index.html").read_text()


def break_by(site: Site, how: str) -> list[str]:
    """Break a site in some way; return what its build must tell."""
    if how == "a failing snippet":
        site.snippet("raise KeyError('gone')", name="topic/two")
        return ["index.md", "topic/two", "KeyError", "run topic/two"]
    if how == "a hanging snippet":
        header = "[tool.evidence]\ntimeout = 1"
        site.snippet("input\nwhile True: pass", header=header, name="topic/two")
        return ["index.md", "topic/two", "no end within 1 s", "run topic/two"]
    if how == "a flood":
        site.snippet("for _ in range(9000): print('x' * 200)", name="topic/two")
        return ["index.md", "topic/two"]
    if how == "a snippet whose package is missing":
        site.snippet("", header='dependencies = ["nobody-has-this"]', name="topic/two")
        return ["index.md", "topic/two", "needs nobody-has-this"]
    if how == "a bad header":
        site.snippet("", name="topic/two")
        file = site.root / "snippets/topic/two.py"
        file.write_text("# /// script\n# [tool.evidence]\n# time-out = 1\n# ///\n")
        return ["topic/two", "time_out"]
    fences = {
        "an unknown id": ("```snippet\ntopic/lost\n```", ["index.md", "topic/lost"]),
        "a folder": ("```snippet\ntopic\n```", ["index.md", "topic"]),
        "an empty fence": ("```snippet\n\n```", ["index.md"]),
        "an unknown option": ('```snippet shows="code"\ntopic/one\n```', ["shows"]),
        "an unknown part": (
            '```snippet show="cod"\ntopic/one\n```',
            ["index.md", "cod"],
        ),
        "an unknown region": (
            '```snippet region="lost"\ntopic/one\n```',
            ["index.md", "topic/one", "lost"],
        ),
        "a dead link": ("[somewhere](nowhere.md)", ["index.md", "nowhere.md"]),
        "a dead raw link": ('<a href="nowhere/">x</a>', ["index.html", "nowhere/"]),
        "a script from elsewhere": (
            '<script src="https://cdn.example/x.js"></script>',
            ["index.html", "https://cdn.example/x.js"],
        ),
        "a traceback": (
            "    Traceback (most recent call last):",
            ["index.html", "traceback"],
        ),
    }
    text, told = fences[how]
    site.write("docs/index.md", f"{INDEX}\n{text}\n")
    return told


@pytest.mark.parametrize(
    "how",
    [
        "a failing snippet",
        "a hanging snippet",
        "a flood",
        "a snippet whose package is missing",
        "a bad header",
        "an unknown id",
        "a folder",
        "an empty fence",
        "an unknown option",
        "an unknown part",
        "an unknown region",
        "a dead link",
        "a dead raw link",
        "a script from elsewhere",
        "a traceback",
    ],
)
def test_bad_build(site: Site, how: str) -> None:
    """A build that fails says why, and leaves the last good site as it was."""
    site.write("site/index.html", "the last good one")
    site.write("site/deep/page.html", "and another page")
    before = site.contents()
    told = break_by(site, how)
    status, said = site.build()
    assert status != 0
    missing = [words for words in told if words not in said]
    assert not missing, said
    assert site.contents() == before
    assert site.leftovers() == []


COUNTING = """
note("ran")
with open({notes!r}) as file:
    print("run number", len(file.readlines()))
"""


@pytest.mark.parametrize(("least", "runs"), [(0, 2), (3, 4), (5, 6)])
def test_refuted_by_chance(site: Site, least: int, runs: int) -> None:
    """What refutes a page is run again, no oftener than needed, and may then hold."""
    count_runs(site, least)
    status, said = site.build()
    assert status == 0, said
    assert site.notes().count("ran") == runs
    page = (site.root / "site/index.html").read_text()
    assert f"one.printed('run number') &gt; {least - 1}</code>" in page
    ran = len(site.notes())
    site.write("docs/style.css", "")
    status, said = site.build()
    assert status == 0, said
    assert len(site.notes()) == ran  # what held is kept


def test_refuted(site: Site) -> None:
    """A condition that three runs refute stops the build, with all that it takes."""
    count_runs(site, 99)
    status, said = site.build()
    assert status != 0
    assert site.notes().count("ran") == 6
    assert (
        "index.md: topic/one: the page relies on “one.printed('run number') > 98”, but "
        "one.printed('run number') is 5 (“run number 5”). "
        "Rerun: python -m evidence run topic/one --fresh"
    ) in said
    assert not (site.root / "site").exists()


def count_runs(site: Site, least: int) -> None:
    """Have a page rely on its program's number among all runs of it."""
    header = '[tool.evidence]\nvaries = "numbers"'
    site.snippet(COUNTING.format(notes=str(site.notes_file)), header=header)
    site.snippet("print('second')", name="topic/two")
    holds = f"one.printed('run number') > {least - 1}"
    site.write("docs/index.md", f'```snippet holds="{holds}"\ntopic/one\n```\n')


def test_python_left_open(site: Site) -> None:
    """A page that depends on the Python that builds it is not built, nor is it run."""
    snippet = site.snippet("note('one'); print('first')")
    known = Verdicts()
    for version, printed in (("3.11.7", "old"), ("3.14.1", "first")):
        column = Column(version, True, "Linux", "fork", "Linux 6", "2026-01-02")
        files = files_of(digest.files(snippet, site.root))
        row = {NO_METHOD: Outcome("passed", printed=f"{printed}\n")}
        known.add(snippet.id, files, column, row)
    verdicts.write(known, site.root / verdicts.PLACE)
    status, said = site.build()
    assert status != 0
    assert "index.md: topic/one differs: on 3.11: passed, “old”; on 3.14: " in said
    assert site.notes() == []
    site.write("docs/index.md", INDEX.replace("snippet", 'snippet differs="so"', 1))
    status, said = site.build()
    assert status == 0, said


def test_bad_first_build(site: Site) -> None:
    """A first build that fails makes no site."""
    break_by(site, "a failing snippet")
    status, _ = site.build()
    assert status != 0
    assert not (site.root / "site").exists()
    assert site.leftovers() == []


def test_two_builds_at_once(site: Site) -> None:
    """Two builds at once both end well, and leave one whole site."""
    with site.start_build() as one, site.start_build() as two:
        said = [process.communicate(timeout=50)[0] for process in (one, two)]
    assert [one.returncode, two.returncode] == [0, 0], said
    assert {"index.html", "snippets/topic/one.py"} <= set(site.contents())
    assert site.leftovers() == []


# Puts sites of its own in the place of the last one, as fast as it can.
SWAPPER = """
import sys, tempfile, time
from pathlib import Path
from evidence.hook import _swap
good, start = Path(sys.argv[1]), Path(sys.argv[2])
print("ready", flush=True)
while not start.exists():
    pass
for _ in range(30):
    built = Path(tempfile.mkdtemp(prefix=".site-", dir=good.parent))
    (built / "index.html").write_text("whole")
    _swap(built, good)
"""


def test_swaps_at_once(tmp_path: Path) -> None:
    """However many builds end at the same time, each swap succeeds."""
    place, start = tmp_path / "site", tmp_path / "start"
    swappers = [
        subprocess.Popen(
            [sys.executable, "-c", SWAPPER, str(place), str(start)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(3)
    ]
    for process in swappers:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
    start.touch()
    said = [process.communicate(timeout=50)[1] for process in swappers]
    assert [process.returncode for process in swappers] == [0, 0, 0], said
    assert (place / "index.html").read_text() == "whole"
    assert [entry.name for entry in tmp_path.glob(".site-*")] == []


SLOW_HOOK = """
import time
from pathlib import Path

def on_page_markdown(markdown, **_):
    Path({file!r}).write_text("rendering")
    time.sleep(60)
"""


@needs_posix
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_while_rendering(site: Site, end: signal.Signals) -> None:
    """A build ended while it renders keeps the last site; after Ctrl-C it tidies up."""
    marker = site.root / "marker"
    site.write("slow.py", SLOW_HOOK.format(file=str(marker)))
    config = (site.root / "mkdocs.yml").read_text()
    site.write("mkdocs.yml", config.replace("hooks: [", "hooks: [slow.py, "))
    site.write("site/index.html", "the last good one")
    before = site.contents()
    with site.start_build() as process:
        assert until(marker.exists, 40)
        os.killpg(process.pid, end)
        process.communicate(timeout=30)
    assert process.returncode != 0
    assert site.contents() == before
    if end == signal.SIGINT:
        assert site.leftovers() == []


@needs_posix
def test_interrupted_while_running(site: Site) -> None:
    """A build interrupted while snippets run ends them, and keeps the last site."""
    site.write("site/index.html", "the last good one")
    before = site.contents()
    site.notes_file.unlink(missing_ok=True)
    site.snippet("import os, time; note(os.getpid()); time.sleep(60)", name="topic/one")
    site.snippet("import os, time; note(os.getpid()); time.sleep(60)", name="topic/two")
    with site.start_build() as process:
        assert until(lambda: len(site.notes()) >= 1, 40)
        os.killpg(process.pid, signal.SIGINT)
        process.communicate(timeout=30)
    assert process.returncode != 0
    assert all_gone(site.pids())
    assert site.contents() == before
    assert site.leftovers() == []


def test_abandoned_build(good: Site) -> None:
    """What a killed build left is cleared away by a later one."""
    good.write(".site-abandoned/index.html", "half")
    long_ago = time.time() - 7 * 86400
    os.utime(good.root / ".site-abandoned", (long_ago, long_ago))
    status, said = good.build()
    assert status == 0, said
    assert good.leftovers() == []


def test_bad_verdicts(good: Site) -> None:
    """A file that holds no verdicts stops the build by its name; the site stays."""
    before = good.contents()
    good.write("verdicts/verdicts.json", "<<<<<<< ours")
    status, said = good.build()
    assert status == 1
    assert "verdicts.json: not verdicts" in said
    assert "Traceback" not in said
    assert good.contents() == before
    assert good.leftovers() == []


def test_table_of_verdicts(site: Site) -> None:
    """The page of all verdicts has a row for each snippet, with its link."""
    site.write("docs/verdicts.md", f"# Verdicts\n\n{VERDICTS}\n")
    status, said = site.build()
    assert status == 0, said
    page = (site.root / "site/verdicts/index.html").read_text(encoding="utf-8")
    assert "2 examples, 0 cells." in page
    assert '<a href="../">one</a>' in page
    assert VERDICTS not in page
