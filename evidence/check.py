"""Read the built pages once more before they are published.

A generator can swallow a failure and say that all is well. The pages cannot.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

from evidence.embed import fences

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
# no failure is marked there.
DRAWN = re.compile(
    r"</?(?:circle|g|line|path|polyline|rect|text|tspan|tr|td|th|dt|dd|small|i|b)"
    r"\b[^>]*>|<span (?:class|data-t)=[^>]*>|</span>"
)
# A start tag that has one of the attributes which are looked at.
TAG = re.compile(
    r"""<([a-zA-Z][\w-]*)\s(?=[^>]*?\b(?:id|name|href|src|data-snippet)=)"""
    r"""((?:[^>"']|"[^"]*"|'[^']*')*)>"""
)
ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
# Pages have large parts in common, such as the navigation: each is read once.
CUTS = ("<body", "<article", "</article>")
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"}
VOID |= {"source", "track", "wbr"}
CSS_LOADS = re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')\s]+)")


@dataclass
class Part:
    """What a page, or a part of it, points to and loads, and can be pointed to."""

    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    snippets: Counter[str] = field(default_factory=Counter)


class Strays(HTMLParser):
    """Counts tracebacks where no failure is meant to be shown."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.count = 0
        self._open: list[tuple[str, bool]] = []
        self.feed(DRAWN.sub("", text))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note whether a failure is shown in an element."""
        if tag not in VOID:
            self._open.append((tag, "data-fails" in dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Close elements up to the one that ends."""
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth][0] == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        """Count a traceback if no element around it says that it is meant."""
        if TRACEBACK in data and not any(fails for _, fails in self._open):
            self.count += 1


def read(text: str) -> Part:
    """Return what a page holds."""
    page = Part()
    for part in map(_read, _parts(text)):
        page.ids |= part.ids
        page.links += part.links
        page.loads += part.loads
        page.snippets += part.snippets
    return page


def _parts(text: str) -> list[str]:
    places = [place for cut in CUTS if (place := text.find(cut)) >= 0]
    return [text[a:b] for a, b in pairwise([0, *sorted(places), len(text)])]


@lru_cache(maxsize=32)
def _read(text: str) -> Part:
    part = Part()
    for tag, attributes in TAG.findall(text):
        found = {
            key: unescape(double or single or bare)
            for key, double, single, bare in ATTRIBUTE.findall(attributes)
        }
        part.ids.update(found[key] for key in ("id", "name") if found.get(key))
        if tag == "a" and "href" in found:
            part.links.append(found["href"])
        if tag in LOADS and (address := found.get(LOADS[tag])):
            rel = set(found.get("rel", "").split())
            if tag != "link" or rel & LOADING_LINKS:
                part.loads.append(address)
        if found.get("data-snippet"):
            part.snippets[found["data-snippet"]] += 1
    return part


def problems(site: Path, docs: Path) -> list[str]:
    """Return what is wrong with a built site, a line each; nothing when sound."""
    if not site.is_dir():
        return [f"{site.name}: there is no such folder; build the site first"]
    found_files = (file for file in site.rglob("*") if file.is_file())
    files = {file.relative_to(site).as_posix() for file in found_files}
    pages, found = {}, []
    for name in sorted(file for file in files if file.endswith(".html")):
        text = (site / name).read_text(encoding="utf-8")
        pages[name] = read(text)
        if any(Strays(part).count for part in _parts(text) if TRACEBACK in part):
            found.append(f"{name}: shows a traceback that is no snippet's")
    for name, page in pages.items():
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


def _dead_links(name: str, pages: dict[str, Part], files: set[str]) -> Iterator[str]:
    # A page for unknown addresses is served from anywhere: its links are absolute.
    if name == "404.html":
        return
    folder = posixpath.dirname(name)
    for link in dict.fromkeys(pages[name].links + pages[name].loads):
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        address, anchor = urldefrag(link)
        path = unquote(urlsplit(address).path)
        target = posixpath.normpath(posixpath.join("/", folder, path)).lstrip("/")
        if not path:
            target = name
        elif target not in files:
            target = posixpath.join(target, "index.html")
        if target not in files:
            yield f"links to {link}, which is not there"
        elif anchor and target in pages and unquote(anchor) not in pages[target].ids:
            yield f"links to {link}, but there is no such place on that page"


def _missing_embeds(pages: dict[str, Part], docs: Path) -> Iterator[str]:
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
