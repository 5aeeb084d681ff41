"""The runner of one build, in which what was recorded elsewhere fills gaps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from evidence import digest, verdicts
from evidence.catalog import Snippet
from evidence.machine import NAMES, InterpreterError, absent
from evidence.record import Record
from evidence.runner import Job, Runner, Variant
from evidence.store import Archive


class Build(Runner):
    """The runner of one build: each file is read as it was when first asked for.

    Where an interpreter is missing, the record that was committed for it stands in.
    """

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.archive = Archive(self.root)
        self.verdicts = verdicts.read(self.root / verdicts.PLACE)
        self._jobs: dict[tuple[Path, str | None, str | None], Job] = {}
        self._elsewhere: dict[str, Record] = {}  # by digest
        _builds[self.root] = self

    def job(
        self,
        snippet: Snippet,
        start_method: str | None = None,
        python: str | None = None,
    ) -> Job:
        """Return a job; the one that was made before, where it was asked for."""
        key = snippet.path, start_method, python
        if key not in self._jobs:
            self._jobs[key] = self._job(snippet, start_method, python)
        return self._jobs[key]

    def recorded(self, job: Job) -> Record | None:
        """Return the job's record, made here or elsewhere."""
        return self._elsewhere.get(job.digest) or super().recorded(job)

    def _job(self, snippet: Snippet, method: str | None, python: str | None) -> Job:
        try:
            job = super().job(snippet, method, python)
        except InterpreterError:
            if python not in NAMES:  # nobody can have it
                raise
            missing = absent(python, method)
            parts = digest.ingredients(snippet, missing, method, self.root)
            job = Job(snippet, Variant(missing, method), parts)
        if not job.out_of_reach:
            return job
        record = self.archive.get(snippet.id, python, method)
        files = digest.files(snippet, self.root)
        if not record or record.ingredients["files"] != files:
            return job
        self._elsewhere[record.digest] = record
        variant = record.variant
        there = replace(
            absent(variant["python"], variant["default_start_method"]),
            gil=variant["gil"],
            implementation=variant["implementation"],
        )
        return Job(snippet, Variant(there, variant["start_method"]), record.ingredients)


# The build under way (the next one takes its place), by the root of its project:
# the formatter has no other way to know of it.
_builds: dict[Path, Build] = {}


def runner_of(root: Path) -> Runner:
    """Return the runner of the build under way; one of its own for none."""
    return _builds.get(root) or Runner(root)
