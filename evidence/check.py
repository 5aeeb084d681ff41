"""Read the built pages once more before they are published.

A generator can swallow a failure and say that all is well. The pages cannot.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
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
# nothing to check in it.
DRAWN = re.compile(
    r"</?(?:circle|g|line|path|polyline|rect|text|tspan|tr|td|th|dt|dd|small|i|b)"
    r"\b[^>]*>|<span (?:class|data-t)=[^>]*>|</span>"
)
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"}
VOID |= {"source", "track", "wbr"}
CSS_LOADS = re.compile(r"(?:url\(|@import)\s*[\"']?((?:https?:)?//[^\"')\s]+)")


@dataclass
class Page(HTMLParser):
    """What one built page holds."""

    file: Path
    ids: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    snippets: Counter[str] = field(default_factory=Counter)
    stray_tracebacks: int = 0

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, bool]] = []
        self.feed(DRAWN.sub("", self.file.read_text(encoding="utf-8")))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element is, points to and loads."""
        found = {key: value or "" for key, value in attrs}
        self.ids.update(found[key] for key in ("id", "name") if found.get(key))
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        if tag in LOADS and (address := found.get(LOADS[tag])):
            rel = set(found.get("rel", "").split())
            if tag != "link" or rel & LOADING_LINKS:
                self.loads.append(address)
        if found.get("data-snippet"):
            self.snippets[found["data-snippet"]] += 1
        if tag not in VOID:
            self._open.append((tag, "data-fails" in found))

    def handle_endtag(self, tag: str) -> None:
        """Close elements up to the one that ends."""
        for depth in range(len(self._open) - 1, -1, -1):
            if self._open[depth][0] == tag:
                del self._open[depth:]
                return

    def handle_data(self, data: str) -> None:
        """Count tracebacks where no failure is meant to be shown."""
        if TRACEBACK in data and not any(fails for _, fails in self._open):
            self.stray_tracebacks += 1


def problems(site: Path, docs: Path) -> list[str]:
    """Return what is wrong with a built site, a line each; nothing when sound."""
    if not site.is_dir():
        return [f"{site.name}: there is no such folder; build the site first"]
    site = site.resolve()
    pages = {file: Page(file) for file in sorted(site.rglob("*.html"))}
    found = []
    for file, page in pages.items():
        name = file.relative_to(site).as_posix()
        if page.stray_tracebacks:
            found.append(f"{name}: shows a traceback that is no snippet's")
        found += [
            f"{name}: loads {url} from elsewhere" for url in page.loads if _away(url)
        ]
        found += [f"{name}: {dead}" for dead in _dead_links(page, pages, site)]
    found += _missing_embeds(pages, site, docs)
    for sheet in sorted(site.rglob("*.css")):
        text = sheet.read_text(encoding="utf-8", errors="replace")
        found += [f"{sheet.name}: loads {url}" for url in CSS_LOADS.findall(text)]
    return found


def _away(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.netloc) or parts.scheme in ("http", "https")


def _dead_links(page: Page, pages: dict[Path, Page], site: Path) -> Iterator[str]:
    # A page for unknown addresses is served from anywhere: its links are absolute.
    if page.file.name == "404.html":
        return
    for link in dict.fromkeys(page.links + page.loads):
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            continue
        address, anchor = urldefrag(link)
        path = unquote(urlsplit(address).path)
        target = (page.file.parent / path).resolve() if path else page.file
        if path.startswith("/"):
            target = site / path.lstrip("/")
        if target.is_dir():
            target /= "index.html"
        if not target.is_file():
            yield f"links to {link}, which is not there"
        elif anchor and target in pages and unquote(anchor) not in pages[target].ids:
            yield f"links to {link}, but there is no such place on that page"


def _missing_embeds(pages: dict[Path, Page], site: Path, docs: Path) -> Iterator[str]:
    for source in sorted(docs.rglob("*.md")):
        wanted = Counter(
            one for f in fences(source.read_text(encoding="utf-8")) for one in f.ids
        )
        if not wanted:
            continue
        name = source.relative_to(docs).with_suffix("")
        place = name.parent if name.name == "index" else name
        built = site / place / "index.html"
        shown = pages[built].snippets if built in pages else Counter()
        for missing in wanted - shown:
            yield f"{source.name}: asks for {missing}, but the page does not show it"
