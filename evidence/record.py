"""The JSON document that a run leaves behind."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from statistics import median
from typing import Any, Literal

SCHEMA = 2

Status = Literal["passed", "failed", "timed-out", "not-run"]
# What was done while the time was taken: nothing else ran (alone), other runs
# shared the cores (shared), or the observer was looking (observed).
Timing = Literal["alone", "shared", "observed"]


@dataclass(frozen=True)
class Line:
    """One line of output: when it was whole, in seconds since the start."""

    t: float
    stream: Literal["stdout", "stderr"]
    text: str


@dataclass(frozen=True)
class Record:
    """One run. Times are in seconds, sizes in bytes, dates in UTC.

    ``status`` is about the expectation: a snippet whose header says that it
    fails has passed when it failed just so.
    """

    id: str
    path: str
    claim: str
    digest: str
    ingredients: dict[str, Any]
    variant: dict[str, Any]
    command: list[str]
    status: Status
    reason: str = ""
    expects: str | int | None = None
    order: str = "exact"
    varies: str = ""
    exit_code: int | None = None
    signal: str | None = None
    stdout: str = ""
    stderr: str = ""
    lines: list[Line] = field(default_factory=list)
    wall_s: list[float] = field(default_factory=list)
    observed_s: float | None = None  # the wall time of the run that was looked at
    cpu_s: float | None = None
    cores_busy: float | None = None
    others_busy: float | None = None  # cores that other programs used meanwhile
    timing: Timing = "observed"
    same_run: bool = True  # the output is of the run that was looked at
    processes: int | None = None
    helpers: int | None = None
    threads: int | None = None
    peak_memory_bytes: int | None = None
    memory: list[list[float]] = field(default_factory=list)  # [seconds, bytes]
    lanes: dict[str, Any] = field(default_factory=dict)  # see evidence.lanes
    # What a sweep printed: {"columns": [x, y, …], "runs": [[[1, 0.5], …], …]}, a
    # run for each time that was taken.
    series: dict[str, Any] | None = None
    left_running: list[str] = field(default_factory=list)
    truncated: bool = False
    limits: list[str] = field(default_factory=list)
    machine: dict[str, Any] = field(default_factory=dict)
    started: str = ""
    schema: int = SCHEMA

    @property
    def wall(self) -> float | None:
        """The median of the repetitions' wall times."""
        return median(self.wall_s) if self.wall_s else None

    def to_json(self) -> str:
        """Return the document, a key a line, in the order of the fields."""
        pairs = (
            f'"{key}": {json.dumps(value, ensure_ascii=False)}'
            for key, value in asdict(self).items()
        )
        return "{\n" + ",\n".join(pairs) + "\n}\n"

    @classmethod
    def from_json(cls, text: str) -> Record:
        """Read a document back.

        Raises ValueError for one that is cut, of another schema, or no record.
        """
        document = json.loads(text)
        if not isinstance(document, dict) or document.get("schema") != SCHEMA:
            raise ValueError(f"not a record of schema {SCHEMA}")
        try:
            lines = [Line(**line) for line in document.pop("lines")]
            return cls(**document, lines=lines)
        except (KeyError, TypeError) as error:
            raise ValueError(f"not a record: {error}") from None
