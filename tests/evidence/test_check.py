"""Tests of the check: pages are read once more before they are published."""

from __future__ import annotations

import pytest

from evidence.check import problems
from tests.evidence.support import Project

SOUND = """<!doctype html>
<link rel="stylesheet" href="assets/a.css">
<link rel="canonical" href="https://x.example/">
<main id="top"><h1 id="a-title">x</h1>
<p>A <a href="#a-title">b</a> <a href="other/">c</a> <a href="other/#place">d</a>
<a href="https://docs.python.org/3/">e</a> <a href="mailto:a@b.example">f</a>
<a href="?x=1">g</a> <a href="other/x%C3%A9.html">h</a>
<img src="assets/i.png" alt="">
<img src="data:image/png;base64,AA==" alt="">
<!-- <a href="lost/">x</a> --><script>"<a href='lost/'>"</script>
<script src="assets/a.js?v=1"></script>
<br><a name="old"></a><a href="#old">i</a></p>
<p><span hidden data-snippet="topic/one"></span></p>
<div class="evidence" data-fails="1"><figure>
<pre><span>Traceback (most recent call last):
</span></pre></figure></div></main>
"""


@pytest.fixture
def sound(project: Project) -> Project:
    """Return a project with a sound site."""
    project.write("docs/index.md", "```snippet\ntopic/one\n```\n")
    project.write("docs/other.md", "# Other\n")
    project.write("site/index.html", SOUND)
    project.write("site/other/index.html", '<p id="place"><a href="../">up</a></p>')
    project.write("site/other/xé.html", "")
    project.write("site/404.html", '<a href="/guide/nowhere/">served from anywhere</a>')
    project.write("site/assets/a.css", "a { background: url(i.png) }")
    for name in ("a.js", "i.png"):
        project.write(f"site/assets/{name}", "")
    return project


def found(project: Project, addition: str = "", file: str = "index.html") -> list[str]:
    """Return the problems of a site, with something added to one of its files."""
    place = project.root / "site" / file
    place.write_text(place.read_text() + addition)
    return problems(project.root / "site", project.root / "docs")


def test_sound(sound: Project) -> None:
    """A sound site has no problems."""
    assert found(sound) == []


@pytest.mark.parametrize(
    ("addition", "problem"),
    [
        (
            "<pre>\nTraceback (most recent call last):\n</pre>",
            "shows a traceback that is no snippet's",
        ),
        ('<a href="lost/">x</a>', "links to lost/, which is not there"),
        ('<a href="other">x</a><a href="../up.html">x</a>', "links to ../up.html, "),
        ('<a href="../index.html">x</a>', "links to ../index.html, which is not there"),
        ('<A TITLE="a > b" HREF="lost/">x</A>', "links to lost/, which is not there"),
        (
            '<a href="#lost">x</a>',
            "links to #lost, but there is no such place on that page",
        ),
        ('<a href="other/#lost">x</a>', "links to other/#lost, but there is no"),
        ('<img src="lost.png">', "links to lost.png, which is not there"),
        (
            '<script src="https://cdn.example/x.js"></script>',
            "loads https://cdn.example/x.js from elsewhere",
        ),
        ('<script src="//cdn.example/x.js"></script>', "loads //cdn.example/x.js from"),
        (
            '<link rel="stylesheet" href="https://f.example/c">',
            "loads https://f.example/c",
        ),
        ('<iframe src="http://v.example/"></iframe>', "loads http://v.example/ from"),
        ('<img src="https://i.example/i.png">', "loads https://i.example/i.png from"),
    ],
)
def test_problem(sound: Project, addition: str, problem: str) -> None:
    """What is wrong with a page is said in one line, with the page's name."""
    (line,) = found(sound, addition)
    assert line.startswith(f"index.html: {problem}")


def test_missing_embed(sound: Project) -> None:
    """A snippet that a page asks for and does not show is missed."""
    sound.write(
        "docs/index.md", "```snippet\ntopic/one\n```\n```snippet\ntopic/one\n```"
    )
    sound.write("docs/other.md", "```snippet\ntopic/two\n```")
    sound.write("docs/new.md", "```snippet\ntopic/three\n```")
    assert found(sound) == [
        "index.md: asks for topic/one, but the page does not show it",
        "new.md: asks for topic/three, but the page does not show it",
        "other.md: asks for topic/two, but the page does not show it",
    ]


def test_traceback_after_a_failure(sound: Project) -> None:
    """Only the evidence of a failure may hold a traceback, not what follows it."""
    assert found(sound, "<p>Traceback (most recent call last)</p>") != []


def test_traceback_of_a_snippet_that_passes(sound: Project) -> None:
    """Evidence without a failure does not excuse a traceback."""
    block = '<div class="evidence"><pre>Traceback (most recent call last):</pre></div>'
    assert found(sound, block) != []


@pytest.mark.parametrize(
    "rule",
    [
        'a { background: url("https://f.example/x.png") }',
        "a { background: url(//f.example/x.png) }",
        '@import "https://f.example/x.css";',
    ],
)
def test_style(sound: Project, rule: str) -> None:
    """A style sheet that loads from elsewhere is named."""
    (line,) = found(sound, rule, file="assets/a.css")
    assert line.startswith("a.css: loads ")
    assert "f.example" in line


def test_no_site(project: Project) -> None:
    """A site that was not built is not sound."""
    (line,) = problems(project.root / "site", project.root / "docs")
    assert line == "site: there is no such folder; build the site first"


def test_linked_site(sound: Project) -> None:
    """Anchors are looked up, too, in a site that is reached by a link."""
    link = sound.root / "link"
    try:
        link.symlink_to(sound.root / "site", target_is_directory=True)
    except OSError:
        pytest.skip("this platform lets nobody make links")
    sound.write("site/other/index.html", '<a href="../#lost">x</a><p id="place"></p>')
    (line,) = problems(link, sound.root / "docs")
    assert "#lost" in line
