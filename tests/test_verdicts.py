"""The committed verdicts are about the snippets as they are, and none is a failure."""

from __future__ import annotations

import re

from evidence import digest, verdicts
from evidence.catalog import find
from evidence.fences import on_pages, particular
from evidence.machine import SUPPORTED
from evidence.record import Record
from evidence.store import Archive
from evidence.verdicts import NOT_FOUND
from tests.conftest import KNOWN, ROOT

SNIPPETS = find(ROOT)


def test_every_cell_has_its_verdict() -> None:
    """A snippet's verdicts are about it as it is, on every Python; none failed."""
    lacking = {one.id: verdicts.lacking(one, KNOWN, ROOT) for one in SNIPPETS}
    missing = [f"{name} {why}" for name, why in lacking.items() if why]
    assert not missing, "Run: nox -s matrix"
    failed = [
        f"{name} {column} {method}: {outcome.why}"
        for name, entry in KNOWN.entries.items()
        for column, method, outcome in entry.outcomes()
        if outcome.verdict == "failed"
    ]
    assert not failed, "Mend it, or run: nox -s matrix -- ID --fresh"


def test_every_verdict_has_its_snippet() -> None:
    """Nothing is kept about snippets that are not there any more."""
    assert set(KNOWN.entries) == {snippet.id for snippet in SNIPPETS}


def test_the_file_is_written_one_way() -> None:
    """Reading and writing the file changes nothing: a diff is a change of verdicts."""
    text = (ROOT / verdicts.PLACE).read_text(encoding="utf-8")
    assert verdicts.Verdicts.from_json(text).to_json() == text


def test_no_interpreter_was_missing() -> None:
    """Each supported Python was found on some machine."""
    ran = {
        KNOWN.columns[column].name
        for entry in KNOWN.entries.values()
        for column, _, outcome in entry.outcomes()
        if outcome.why != NOT_FOUND
    }
    assert set(SUPPORTED) <= ran


def test_a_machine_without_the_python_has_a_record() -> None:
    """What a page shows of one Python alone is kept, and is about the file as it is."""
    archive = Archive(ROOT)
    for snippet, method, python in particular(ROOT):
        record = archive.get(snippet.id, python, method)
        rerun = f"Run: nox -s matrix -- {snippet.id}"
        assert record, f"no record of {snippet.id} on {python} is kept. {rerun}"
        now = digest.files(snippet, ROOT)
        assert record.ingredients["files"] == now, f"{snippet.id} changed. {rerun}"


def test_kept_records_name_no_folder_of_a_machine() -> None:
    """What other people read holds no path of the checkout it was recorded with."""
    for file in Archive(ROOT).files():
        lanes = Record.from_json(file.read_text(encoding="utf-8")).lanes or {}
        commands = [one["command"] for one in lanes.get("processes", ())]
        assert not re.search(r"'/", " ".join(commands)), file.name


def test_kept_records_bear_out_what_pages_say() -> None:
    """A condition about Pythons that a machine may lack holds in what is kept."""
    archive = Archive(ROOT)
    for page, fence in on_pages(ROOT / "docs"):
        if not fence.condition:
            continue
        records = {
            name: archive.get(snippet.id, python, method) if python else None
            for name, (snippet, method, python) in fence.named(ROOT)
        }
        found = fence.condition.judge(records)
        assert not found or found.holds, f"{page}: {fence.name}: {found.values}"
