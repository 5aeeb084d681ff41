"""Read the built pages once more before they are published.

A generator can swallow a failure and say that all is well. The pages cannot.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

from evidence.fences import fences

TRACEBACK = "Traceback (most recent call last)"
# Elements that load something by themselves, and the attribute that says what.
LOADS = {
    "script": "src",
    "img": "src",
    "iframe": "src",
    "link": "href",
    "source": "src",
}
LOADING_LINKS = {
    "stylesheet",
    "icon",
    "preload",
    "modulepreload",
    "manifest",
    "preconnect",
}
# What drawings, tables and coloured code are made of: there is much of it, and
# nothing in it is looked at.
DRAWN = re.compile(
    r"</?(?:circle|g|line|path|polyline|rect|text|tspan|tr|td|th|dt|dd|small|i|b|span)"
    r"(?:\s+(?!(?:id|name|href|src|data-snippet|data-fails)\b)[\w:-]+"
    r"(?:=(?:\"[^\"]*\"|'[^']*'))?)*\s*/?>"
)
# Pages have much in common, such as most of the navigation: it is read once.
CUTS = re.compile(r"<(?:body|header|nav|/nav|article|/article)\b")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"}
VOID |= {"source", "track", "wbr"}
CSS_LOADS = re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')\s]+)")


class Part(HTMLParser):
    """What a part of a page points to and loads, can be pointed to, and shows."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.snippets: Counter[str] = Counter()
        self.strays = 0  # tracebacks where no failure is meant to be shown
        self._open: list[tuple[str, bool]] = []
        self.feed(DRAWN.sub("", text))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element is for."""
        found = {key: value or "" for key, value in attrs}
        self.ids.update(found[key] for key in ("id", "name") if found.get(key))
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if tag in LOADS and (address := found.get(LOADS[tag])):
            rel = set(found.get("rel", "").split())
            if tag != "link" or rel & LOADING_LINKS:
                self.loads.append(address)
        if snippet := found.get("data-snippet"):
            self.snippets[snippet] += 1
        if tag not in VOID:
            self._open.append((tag, "data-fails" in found))

    def handle_endtag(self, tag: str) -> None:
        """Close elements up to the one that ends."""
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth][0] == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        """Count a traceback if no element around it says that it is meant."""
        if TRACEBACK in data and not any(fails for _, fails in self._open):
            self.strays += 1


class Page:
    """What a whole page holds."""

    def __init__(self, text: str) -> None:
        cuts = [0, *(cut.start() for cut in CUTS.finditer(text)), len(text)]
        parts = [_part(text[start:end]) for start, end in pairwise(cuts)]
        self.ids = {one for part in parts for one in part.ids}
        # What is loaded has to be there, just as what is linked.
        self.links = [one for part in parts for one in (*part.links, *part.loads)]
        self.loads = [one for part in parts for one in part.loads]
        self.snippets = sum((part.snippets for part in parts), Counter[str]())
        self.strays = sum(part.strays for part in parts)


@lru_cache(maxsize=512)
def _part(text: str) -> Part:
    return Part(text)


def problems(site: Path, docs: Path) -> list[str]:
    """Return what is wrong with a built site, a line each; nothing when sound."""
    if not site.is_dir():
        return [f"{site.name}: there is no such folder; build the site first"]
    found_files = (file for file in site.rglob("*") if file.is_file())
    files = {file.relative_to(site).as_posix() for file in found_files}
    pages = {
        name: Page((site / name).read_text(encoding="utf-8"))
        for name in sorted(file for file in files if file.endswith(".html"))
    }
    found = []
    for name, page in pages.items():
        if page.strays:
            found.append(f"{name}: shows a traceback that is no snippet's")
        found += [
            f"{name}: loads {url} from elsewhere" for url in page.loads if _away(url)
        ]
        found += [f"{name}: {dead}" for dead in _dead_links(name, pages, files)]
    found += _missing_embeds(pages, docs)
    for sheet in sorted(site.rglob("*.css")):
        text = sheet.read_text(encoding="utf-8", errors="replace")
        found += [f"{sheet.name}: loads {url}" for url in CSS_LOADS.findall(text)]
    return found


def _away(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.netloc) or parts.scheme in ("http", "https")


def _dead_links(name: str, pages: dict[str, Page], files: set[str]) -> Iterator[str]:
    # A page for unknown addresses is served from anywhere: its links are absolute.
    if name == "404.html":
        return
    for link in dict.fromkeys(pages[name].links):
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        target = _target(name, unquote(parts.path), files)
        if not target:
            yield f"links to {link}, which is not there"
        elif (
            parts.fragment
            and target in pages
            and unquote(parts.fragment) not in pages[target].ids
        ):
            yield f"links to {link}, but there is no such place on that page"


def _target(name: str, path: str, files: set[str]) -> str:
    """Return the file that a page's link leads to; nothing where there is none."""
    if not path:
        return name
    place = posixpath.normpath(posixpath.join(posixpath.dirname(name), path))
    found = (place, posixpath.normpath(f"{place}/index.html"))
    return next((one for one in found if one in files), "")


def _missing_embeds(pages: dict[str, Page], docs: Path) -> Iterator[str]:
    for source in sorted(docs.rglob("*.md")):
        wanted = Counter(
            one for f in fences(source.read_text(encoding="utf-8")) for one in f.ids
        )
        if not wanted:
            continue
        name = source.relative_to(docs).with_suffix("")
        place = name.parent if name.name == "index" else name
        built = (place / "index.html").as_posix()
        shown = pages[built].snippets if built in pages else Counter()
        for missing in wanted - shown:
            yield f"{source.name}: asks for {missing}, but the page does not show it"
