"""A built site, served on loopback, and a real browser to read it with."""

from __future__ import annotations

import functools
import http.server
import shutil
import subprocess
import sys
import threading
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from evidence.fences import fences
from tests.conftest import ROOT

PHONE, DESKTOP = 320, 1280
# How scripts of the tests tell contrast, as WCAG 2 counts it: ratio() of two
# lights, light() of a colour, rgba() of any colour that CSS knows.
CONTRAST = """
  const canvas = document.createElement("canvas").getContext("2d");
  const remembered = make => { // a page has few colours, and thousands of texts
    const known = new Map();
    return key => {
      if (!known.has(key)) known.set(key, make(key));
      return known.get(key);
    };
  };
  const rgba = remembered(colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return canvas.getImageData(0, 0, 1, 1).data;
  });
  const light = colour => {
    const [r, g, b] = [...rgba(colour)].slice(0, 3).map(c => {
      c /= 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
"""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A file server that keeps its requests to itself."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a small guide: one page with all that a page can show, our style.

    It keeps records of its own: what runs beside tests is no measurement.
    """
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "tests" / "site" / "project", folder, dirs_exist_ok=True)
    shown = fences((folder / "docs/index.md").read_text(encoding="utf-8"))
    for one in {one for fence in shown for one in fence.ids}:
        file = folder / "snippets" / f"{one}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file.relative_to(folder), file)
    dress(folder)
    return folder


def dress(folder: Path) -> None:
    """Give a small guide our style and our settings, all but the navigation."""
    shutil.copytree(ROOT / "docs" / "assets", folder / "docs" / "assets")
    (folder / "verdicts").mkdir(exist_ok=True)  # which MkDocs watches
    terms = Path("docs", "reference", "terms.md")  # which every page ends with
    (folder / terms).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / terms, folder / terms)
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    kept, _, _ = text.partition("\nnav:")
    hook = (ROOT / "evidence" / "hook.py").as_posix()
    kept = kept.replace("evidence/hook.py]", f"{hook}]")
    (folder / "mkdocs.yml").write_text(kept, encoding="utf-8")


def build(folder: Path) -> Path:
    """Build a small guide; return its site."""
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
        cwd=folder,
        check=True,
        timeout=120,
    )
    return folder / "site"


@pytest.fixture(scope="session")
def site(project: Path) -> Path:
    """Build the small guide."""
    return build(project)


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Where the small guide is served."""
    yield from serve(site)


def serve(folder: Path) -> Iterator[str]:
    """Serve a folder on a free port of this machine; yield its address."""
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Start an installed Chromium, headless.

    Playwright keeps an event loop running in this thread. No longer than needed:
    other tests want one of their own.
    """
    found = shutil.which("chromium") or shutil.which("google-chrome")
    if not found:
        pytest.skip("no Chromium is installed")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def asked() -> dict[Page, list[str]]:
    """Collect the addresses that each page asks for."""
    return defaultdict(list)


@pytest.fixture(scope="module")
def tabs() -> dict[str, Page]:
    """Keep the browser's tabs: to make one costs more than most tests."""
    return {}


@pytest.fixture
def open_page(
    browser: Browser, tabs: dict[str, Page], asked: dict[Page, list[str]]
) -> Any:
    """Open an address as for the first time, in a tab that has such settings."""

    def opened(
        address: str, width: int = DESKTOP, color_scheme: Any = "light", **settings: Any
    ) -> Page:
        kind = repr(settings)
        page = tabs.get(kind)
        if not page:
            page = tabs[kind] = browser.new_context(**settings).new_page()
            page.on("request", lambda request: asked[page].append(request.url))
            page.add_init_script("localStorage.clear(); sessionStorage.clear()")
        page.unroute_all()
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=color_scheme)
        page.mouse.move(0, 0)
        asked[page].clear()
        page.goto(address)
        return page

    return opened
