"""Measure what building and looking cost: ``nox -s bench``.

Each figure is a ratio or a difference taken in one sitting, on a copy of the
guide with records of its own:

1. a cold build, over the sum of the snippets' own run time;
2. a build with nothing changed, over a bare ``mkdocs build`` of the same pages
   (what the fences show is written into them, no hook, no notebook run);
3. from one snippet's edit to its new page, less that snippet's run time, as
   ``nox -s serve`` shows it to an author;
4. a run of two busy processes with the observer looking, over one without;
5. how much a reader loads: pages and figures, gzip'd, without what they share.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from statistics import median

from evidence.catalog import by_id
from evidence.fences import FENCE, fences
from evidence.record import Record
from evidence.runner import Runner

ROOT = Path(__file__).parents[1]
EDITED = "pools/square_five"
BUSY = "concurrency/compute_processes"
REPEAT, PAIRS = 3, 9
FIGURE = re.compile(r'<figure class="lanes".*?</figure>', re.DOTALL)


def build(folder: Path) -> float:
    """Build the guide in a folder; return the wall seconds."""
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        check=True,
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - started


def copy(folder: Path) -> None:
    """Copy what a build needs."""
    for name in ("docs", "snippets", "evidence"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)


def own_time(record: Record) -> float:
    """Return the wall seconds of all runs that went into a record."""
    return (record.observed_s or 0) + sum(record.wall_s)


def records(folder: Path) -> list[Record]:
    """Return all records of a copy."""
    store = folder / ".evidence" / "records"
    texts = [file.read_text(encoding="utf-8") for file in store.glob("*.json")]
    return [Record.from_json(text) for text in texts]


def make_bare(folder: Path) -> None:
    """Turn a built copy into pages that need nothing of ours."""
    runner = Runner(folder)
    for page in (folder / "docs").rglob("*.md"):
        text = page.read_text(encoding="utf-8")
        wanted = iter(list(fences(text)))
        lines, skipping = [], ""
        for line in text.splitlines():
            found = FENCE.match(line)
            if skipping:
                skipping = "" if found and found["mark"] == skipping else skipping
            elif found and found["info"].startswith("snippet"):
                skipping = found["mark"]
                for job in next(wanted).jobs(runner):
                    record = runner.recorded(job)
                    assert record, job.snippet.id
                    shown = [job.snippet.visible(), "", record.stdout, record.stderr]
                    block = ["```python", *"\n".join(shown).splitlines(), "```"]
                    lines += [found["indent"] + text for text in block]
            else:
                lines.append(line)
        page.write_text("\n".join(lines), encoding="utf-8")
    config = (folder / "mkdocs.yml").read_text(encoding="utf-8")
    config = re.sub(r"(?m)^hooks:.*\n", "", config)
    config = re.sub(r"(?ms)^      custom_fences:\n.*?^\n", "\n", config)
    config = config.replace("execute: true", "execute: false")
    config = config.replace("pymdownx.superfences:\n", "pymdownx.superfences\n")
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    for snippet in (folder / "snippets").rglob("*.py"):
        target = folder / "docs" / snippet.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(snippet, target)


def edit_times(folder: Path) -> Iterator[float]:
    """Yield the seconds from an edit to the new page, less the snippet's run time.

    The guide is served as ``nox -s serve`` does it.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        place = f"127.0.0.1:{free.getsockname()[1]}"
    serving = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", place],
        cwd=folder,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        stderr=subprocess.DEVNULL,
    )
    page = f"http://{place}/pools/"
    try:
        wait_for("square_five", page)
        snippet = folder / "snippets" / f"{EDITED}.py"
        for number in range(REPEAT):
            known = {record.digest for record in records(folder)}
            time.sleep(1)  # let the server settle
            text = snippet.read_text(encoding="utf-8")
            began = time.perf_counter()
            snippet.write_text(f"{text}# edit {number}\n", encoding="utf-8")
            wait_for(f"# edit {number}", page)
            took = time.perf_counter() - began
            (new,) = (r for r in records(folder) if r.digest not in known)
            yield took - own_time(new)
    finally:
        serving.terminate()
        serving.wait()


def looking() -> tuple[float, float]:
    """Return what the observer costs a busy program: slow-down, and share of a core."""
    runner = Runner(ROOT)
    job = runner.job(by_id(BUSY, ROOT))
    runs = [runner.run(job, repeat=1) for _ in range(PAIRS)]
    slower = median((run.observed_s or 0) / run.wall_s[0] for run in runs)
    share = median(run.lanes["cost_s"] / run.lanes["end"] for run in runs)
    return slower, share


def weights(site: Path) -> tuple[list[int], list[int]]:
    """Return the gzip'd sizes of the guide's pages, and of the figures of lanes."""
    texts = [
        file.read_text(encoding="utf-8")
        for file in site.rglob("index.html")
        if "runs" not in file.relative_to(site).parts
    ]
    figures = [figure for text in texts for figure in FIGURE.findall(text)]
    pages, drawn = (
        sorted(len(gzip.compress(one.encode())) for one in some)
        for some in (texts, figures)
    )
    return pages, drawn


def wait_for(text: str, page: str) -> None:
    """Ask for a page until it shows a text; give up after a minute."""
    stop = time.perf_counter() + 60
    while time.perf_counter() < stop:
        with (
            suppress(OSError),
            urllib.request.urlopen(page, timeout=10) as answer,  # noqa: S310 (ours)
        ):
            if text in answer.read().decode():
                return
        time.sleep(0.02)
    raise TimeoutError(f"{page} never showed {text}")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(prefix="bench-") as name:
        ours, bare = Path(name) / "ours", Path(name) / "bare"
        copy(ours)
        cold = build(ours)
        own = sum(own_time(record) for record in records(ours))

        shutil.copytree(ours, bare)
        make_bare(bare)
        build(bare)  # once, so that both have warm caches
        pairs = [(build(ours), build(bare)) for _ in range(REPEAT)]
        again = median(a / b for a, b in pairs)

        edits = list(edit_times(ours))
        pages, drawn = weights(ours / "site")
    slower, share = looking()
    print(
        f"cold build {cold:.1f} s / snippets' own time {own:.1f} s = {cold / own:.2f}"
    )
    a, b = median(a for a, _ in pairs), median(b for _, b in pairs)
    print(f"nothing changed {a:.2f} s / bare mkdocs {b:.2f} s = {again:.2f}")
    print(f"one snippet edited, less its own run time: {median(edits):.2f} s")
    print(
        f"looked at / not looked at: {slower:.3f}; looking took {share:.1%} of a core"
    )
    for what, sizes in (("pages", pages), ("figures", drawn)):
        kib = [size / 1024 for size in (sizes[0], median(sizes), sizes[-1])]
        print(f"{len(sizes)} {what}, KiB: " + ", ".join(f"{size:.1f}" for size in kib))


if __name__ == "__main__":
    main()
