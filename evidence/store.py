"""Keep records under their digests; those to be committed, under their names.

One file a record. A record is written beside its place, flushed to the disk
and renamed: a reader sees the old one, the new one or none, never a half.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Collection
from pathlib import Path

from evidence.machine import age, short_name
from evidence.record import Record

# A writer needs far less; what is older was left by one that was killed.
ABANDONED_AFTER_S = 600


class Store:
    """The folder ``.evidence`` of a project."""

    def __init__(self, root: Path) -> None:
        self.folder = root / ".evidence"
        self.records = self.folder / "records"
        self.charts = self.folder / "charts"  # drawings, named by their records

    def path(self, digest: str) -> Path:
        """Return where the record of a digest lies or would lie."""
        return self.records / f"{digest}.json"

    def get(self, digest: str) -> Record | None:
        """Return the record of a digest; None where there is no sound one."""
        record = _read(self.path(digest))
        return record if record and record.digest == digest else None

    def put(self, record: Record) -> Path:
        """Write a record under its digest, whole or not at all."""
        place = self.path(record.digest)
        write_atomically(place, record.to_json().encode())
        return place

    def gc(self, keep: Collection[str]) -> int:
        """Drop what belongs to digests that are not kept, and what killed writers left.

        Returns how many files went.
        """
        dropped = 0
        for file in (*self.records.glob("*"), *self.charts.glob("*")):
            if file.suffix in (".json", ".svg"):
                unwanted = file.stem.partition("-")[0] not in keep
            else:
                unwanted = _age(file) > ABANDONED_AFTER_S
            if unwanted:
                file.unlink(missing_ok=True)
                dropped += 1
        return dropped


class Archive:
    """Committed records: of interpreters that not every machine has.

    A record lies under what it is of, not under its digest, so that a new one
    takes the place of the old.
    """

    def __init__(self, root: Path) -> None:
        self.folder = root / "verdicts" / "records"

    def get(
        self, snippet_id: str, python: str | None, start_method: str | None
    ) -> Record | None:
        """Return the record of a variant; None for a part of it means any.

        Of several it is the one of the newest Python with a GIL, under the start
        method that is its default.
        """
        found = self.all(snippet_id, python, start_method)
        return max(
            found.values(),
            key=lambda one: (
                one.variant["gil"],
                age(_python(one)),
                one.variant["start_method"] == one.variant["default_start_method"],
            ),
            default=None,
        )

    def all(
        self, snippet_id: str, python: str | None, start_method: str | None
    ) -> dict[Path, Record]:
        """Return the records that ``get`` would choose from, by their files."""
        return {
            file: record
            for file in sorted(self.folder.glob(f"{snippet_id}@*.json"))
            if (record := _read(file))
            and python in (None, _python(record))
            and start_method in (None, record.variant["start_method"])
        }

    def path(self, record: Record) -> Path:
        """Return where a record lies or would lie."""
        method = record.variant["start_method"]
        more = f"-{method}" if method else ""
        return self.folder / f"{record.id}@{_python(record)}{more}.json"

    def put(self, record: Record) -> Path:
        """Write a record in the place of the one before it."""
        place = self.path(record)
        write_atomically(place, record.to_json().encode())
        return place

    def files(self) -> list[Path]:
        """Return the files of all records."""
        return sorted(self.folder.glob("*/*.json"))


def _python(record: Record) -> str:
    return short_name(record.variant["python"], gil=record.variant["gil"])


def _read(file: Path) -> Record | None:
    try:
        return Record.from_json(file.read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        return None


def write_atomically(place: Path, data: bytes) -> None:
    """Put data at a place so that no reader ever sees a part of it."""
    place.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=place.parent, prefix=".writing-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(0o644)  # the temporary file was for us alone
        Path(name).replace(place)
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()
        raise


def _age(file: Path) -> float:
    try:
        return time.time() - file.stat().st_mtime
    except FileNotFoundError:
        return 0
