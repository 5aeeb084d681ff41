"""Tests of the store: a record is whole or absent."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest

from evidence.record import SCHEMA, Line, Record
from evidence.store import ABANDONED_AFTER_S, Archive, Store, write_atomically
from tests.evidence.support import ROOT, needs_posix, until

DIGEST = "ab" * 32
RECORD = Record(
    id="topic/one",
    path="snippets/topic/one.py",
    claim="It is “so” <indeed>.",
    digest=DIGEST,
    ingredients={"files": {"snippets/topic/one.py": "00"}},
    variant={"python": "3.14.0", "gil": True, "start_method": None},
    command=["python", "snippets/topic/one.py"],
    status="passed",
    stdout="é \\xff\n\x00\x1b[0m\n",
    lines=[Line(0.125, "stdout", "é \\xff"), Line(0.25, "stderr", "€")],
    wall_s=[0.5, 0.25, 1.0],
    cores_busy=1.5,
)

# Puts records as fast as it can; their sizes differ from one to the next.
WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
sys.path.insert(0, {root!r})
from evidence.store import Store
from evidence.record import Record
record = Record.from_json(sys.argv[3])
store = Store(Path(sys.argv[1]))
print("ready", flush=True)
n = 0
while True:
    n += 1
    size = 200_000 * (n % 2) + n
    store.put(replace(record, digest=sys.argv[2], stdout="x" * size, exit_code=size))
"""


def writer(root: Path, digest: str) -> subprocess.Popen[str]:
    """Start a process that puts records of one digest, again and again."""
    return subprocess.Popen(
        [
            *(sys.executable, "-c", WRITER.format(root=str(ROOT))),
            *(str(root), digest, RECORD.to_json().replace("\\u0000", "")),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )


def is_whole(record: Record) -> bool:
    """Tell whether a record is one that the writer wrote."""
    return record.exit_code == len(record.stdout)


def test_round_trip(tmp_path: Path) -> None:
    """What is put is what one gets, whatever characters are in it."""
    store = Store(tmp_path)
    place = store.put(RECORD)
    assert place == tmp_path / ".evidence" / "records" / f"{DIGEST}.json"
    assert store.get(DIGEST) == RECORD
    assert [file.name for file in place.parent.iterdir()] == [place.name]


def test_document(tmp_path: Path) -> None:
    """A record is one JSON document, with the number of its schema."""
    document = json.loads(Store(tmp_path).put(RECORD).read_bytes())
    assert document["schema"] == SCHEMA
    assert set(document) == set(Record.__dataclass_fields__)
    assert document["lines"][1] == {"t": 0.25, "stream": "stderr", "text": "€"}


def test_median() -> None:
    """The wall time of a record is the median of its repetitions."""
    assert RECORD.wall == 0.5
    assert replace(RECORD, wall_s=[]).wall is None


def test_empty_store(tmp_path: Path) -> None:
    """A store that does not exist yet holds nothing."""
    store = Store(tmp_path)
    assert store.get(DIGEST) is None
    assert store.gc([]) == 0


def test_replaced(tmp_path: Path) -> None:
    """The last record put under a digest is the one that counts."""
    store = Store(tmp_path)
    store.put(RECORD)
    store.put(replace(RECORD, status="failed"))
    found = store.get(DIGEST)
    assert found is not None
    assert found.status == "failed"


def test_cut_anywhere(tmp_path: Path) -> None:
    """A record that is cut, wherever, counts as missing."""
    store = Store(tmp_path)
    place = store.put(RECORD)
    whole = place.read_bytes()
    assert whole.endswith(b"}\n")
    for size in range(len(whole) - 1):  # without its last newline it is whole
        place.write_bytes(whole[:size])
        assert store.get(DIGEST) is None, size


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'"text"',
        b"\x00" * 100,
        b"\xff\xfe",
        b"not json",
    ],
)
def test_garbage(tmp_path: Path, text: bytes) -> None:
    """What is no record at all counts as missing."""
    store = Store(tmp_path)
    store.put(RECORD).write_bytes(text)
    assert store.get(DIGEST) is None


@pytest.mark.parametrize(
    "change",
    [
        {"schema": SCHEMA + 1},
        {"schema": None},
        {"digest": "cd" * 32},
        {"lines": "x"},
        {"lines": [{"t": 1}]},
        {"lines": None},
        {"unknown": 1},
    ],
)
def test_other_record(tmp_path: Path, change: dict[str, object]) -> None:
    """A record of another schema, digest or shape counts as missing."""
    store = Store(tmp_path)
    place = store.put(RECORD)
    place.write_text(json.dumps(json.loads(place.read_text()) | change))
    assert store.get(DIGEST) is None


@pytest.mark.parametrize("missing", ["schema", "lines", "status", "digest"])
def test_missing_field(tmp_path: Path, missing: str) -> None:
    """A record without one of its fields counts as missing."""
    store = Store(tmp_path)
    place = store.put(RECORD)
    document = json.loads(place.read_text())
    del document[missing]
    place.write_text(json.dumps(document))
    assert store.get(DIGEST) is None


def test_failed_write(tmp_path: Path) -> None:
    """A write that cannot be finished leaves what was there, and nothing else."""
    place = tmp_path / "place"
    place.mkdir()  # a file cannot take the place of a folder
    with pytest.raises(OSError, match="directory"):
        write_atomically(place, b"data")
    assert list(tmp_path.iterdir()) == [place]


@needs_posix
def test_killed_writers(tmp_path: Path) -> None:
    """A writer killed at any moment leaves a whole record or none, never a half."""
    store = Store(tmp_path)
    for n in range(5):
        with writer(tmp_path, DIGEST) as process:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
            time.sleep(0.01 + 0.011 * n)
            process.send_signal(signal.SIGKILL)
        if store.path(DIGEST).exists():
            found = store.get(DIGEST)
            assert found is not None
            assert is_whole(found)
    left = [f for f in store.records.iterdir() if f.suffix != ".json"]

    # What they were writing may still be a living writer's, until it is old.
    assert store.gc([DIGEST]) == 0
    for file in left:
        long_ago = time.time() - ABANDONED_AFTER_S - 5
        os.utime(file, (long_ago, long_ago))
    young = store.records / ".writing-young"
    young.write_text("x")
    assert store.gc([DIGEST]) == len(left)
    rest = {f.name for f in store.records.iterdir()} - {store.path(DIGEST).name}
    assert rest == {young.name}


@needs_posix
def test_two_writers(tmp_path: Path) -> None:
    """While two processes write one record, a reader always sees a whole one."""
    store = Store(tmp_path)
    with writer(tmp_path, DIGEST) as one, writer(tmp_path, DIGEST) as two:
        try:
            assert until(store.path(DIGEST).exists)
            sizes = set()
            stop = time.monotonic() + 1
            while time.monotonic() < stop:
                found = store.get(DIGEST)
                assert found is not None
                assert is_whole(found)
                sizes.add(len(found.stdout))
        finally:
            one.kill()
            two.kill()
    assert len(sizes) > 1


def test_gc(tmp_path: Path) -> None:
    """Only what is not kept is dropped, and gc says how many went."""
    store = Store(tmp_path)
    digests = [f"{n:064x}" for n in range(5)]
    for digest in digests:
        store.put(replace(RECORD, digest=digest))
    assert store.gc({digests[1], digests[3], "f" * 64}) == 3
    assert [store.get(digest) is not None for digest in digests] == [
        False,
        True,
        False,
        True,
        False,
    ]
    assert store.gc({digests[1], digests[3]}) == 0


@needs_posix
def test_gc_beside_a_writer(tmp_path: Path) -> None:
    """Garbage is collected while somebody writes, and neither harms the other."""
    store = Store(tmp_path)
    with writer(tmp_path, DIGEST) as process:
        try:
            assert until(store.path(DIGEST).exists)
            for _ in range(100):
                store.gc([])
            store.gc([DIGEST])
            assert until(store.path(DIGEST).exists)
            assert process.poll() is None
        finally:
            process.kill()


def of(python: str, method: str | None, *, default: str = "spawn") -> Record:
    """Return a record of a Python, called as a reader would, and a start method."""
    variant = {
        "python": f"{python.removesuffix('t')}.5",
        "gil": not python.endswith("t"),
        "start_method": method,
        "default_start_method": default,
    }
    return replace(RECORD, variant=variant)


def test_archive(tmp_path: Path) -> None:
    """A committed record lies under what it is of; a new one takes its place."""
    archive = Archive(tmp_path)
    place = archive.put(of("3.13t", "fork"))
    assert place == tmp_path / "verdicts/records/topic/one@3.13t-fork.json"
    assert archive.put(replace(of("3.13t", "fork"), status="failed")) == place
    assert archive.files() == [place]
    assert archive.put(of("3.15", None)).name == "one@3.15.json"
    found = archive.get("topic/one", "3.13t", "fork")
    assert found
    assert found.status == "failed"


@pytest.mark.parametrize(
    ("python", "method", "chosen"),
    [
        (None, None, ("3.14", "spawn")),
        ("3.14", None, ("3.14", "spawn")),
        ("3.14", "fork", ("3.14", "fork")),
        (None, "forkserver", ("3.14", "forkserver")),
        ("3.15t", None, ("3.15t", "fork")),
        ("3.12", None, None),
    ],
)
def test_chosen_of_an_archive(
    tmp_path: Path,
    python: str | None,
    method: str | None,
    chosen: tuple[str, str] | None,
) -> None:
    """The newest with a GIL is meant, under its default, where nothing else is said."""
    archive = Archive(tmp_path)
    for one in ("fork", "forkserver", "spawn"):
        archive.put(of("3.14", one))
    archive.put(of("3.13", "spawn"))
    archive.put(of("3.15t", "fork"))
    archive.put(replace(of("3.15", "spawn"), id="topic/one_more"))
    found = archive.get("topic/one", python, method)
    assert found == (of(*chosen) if chosen else None)


def test_cut_in_an_archive(tmp_path: Path) -> None:
    """A committed record that is no record counts as missing."""
    archive = Archive(tmp_path)
    place = archive.put(of("3.14", "fork"))
    place.write_bytes(place.read_bytes()[:100])
    assert archive.get("topic/one", None, None) is None
    assert archive.files() == [place]
