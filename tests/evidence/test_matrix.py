"""Tests of the matrix: every cell is run once, for its verdict."""

from __future__ import annotations

import json
import shutil
import signal
import sys
from pathlib import Path

import pytest

from evidence import digest, environments
from evidence.catalog import START_METHODS, Snippet, find
from evidence.machine import (
    FREE_THREADED,
    SUPPORTED,
    Interpreter,
    InterpreterError,
    interpreter,
    uv,
)
from evidence.matrix import column_of, fill, note_absent, plan
from evidence.record import Record
from evidence.runner import Runner
from evidence.verdicts import (
    NO_METHOD,
    NOT_FOUND,
    PLACE,
    Column,
    Outcome,
    Verdicts,
    files_of,
    read,
    write,
)
from tests.evidence.support import Project, all_gone, needs_fork, needs_posix, until

pytestmark = [
    pytest.mark.skipif(not uv(), reason="uv makes the environments of the matrix"),
    pytest.mark.timeout(120),
]
OURS = interpreter()
VERSION = sys.version_info[:2]
PROCESSES = """
import multiprocessing

def work():
    {work}

if __name__ == "__main__":
    process = multiprocessing.Process(target=work)
    process.start()
    process.join()
    {end}
"""


@pytest.fixture(scope="session")
def other() -> Interpreter:
    """Return another Python that is here, of another version, with a GIL."""
    for name in SUPPORTED:
        if name == OURS.name:
            continue
        try:
            return interpreter(name)
        except InterpreterError:
            continue
    pytest.skip("no other Python is here")


@pytest.fixture(autouse=True)
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let uv take packages from a folder alone, which is empty: nobody is asked."""
    folder = tmp_path / "packages"
    folder.mkdir()
    monkeypatch.setenv("UV_NO_INDEX", "1")
    monkeypatch.setenv("UV_FIND_LINKS", str(folder))
    return folder


def filled(
    project: Project,
    *pythons: Interpreter,
    known: Verdicts | None = None,
    fresh: bool = False,
) -> Verdicts:
    """Return verdicts of a project's snippets, after what they lacked was run."""
    known = known or Verdicts()
    snippets = find(project.root)
    named = {python.name: python for python in pythons or (OURS,)}
    cells = plan(known, snippets, named, project.root, fresh=fresh)
    fill(Runner(project.root), known, cells)
    return known


def outcomes(
    known: Verdicts, name: str = "topic/one"
) -> dict[tuple[str, str], Outcome]:
    """Return a snippet's outcomes by Python and start method."""
    return {
        (known.columns[column].name, method): outcome
        for column, method, outcome in known.entries[name].outcomes()
    }


def the_one(known: Verdicts, name: str = "topic/one") -> Outcome:
    """Return what all of a snippet's cells say."""
    (outcome,) = set(outcomes(known, name).values())
    return outcome


def files_now(snippet: Snippet, project: Project) -> str:
    """Return what verdicts of a snippet as it is are about."""
    return files_of(digest.files(snippet, project.root))


def test_plan(project: Project, other: Interpreter) -> None:
    """A cell for each Python, and for each start method where that matters."""
    project.snippet("import threading", name="topic/threads")
    project.snippet("import multiprocessing", name="topic/processes")
    both = {one.name: one for one in (OURS, other)}
    cells = plan(Verdicts(), find(project.root), both, project.root)
    found = [(cell.snippet.id, cell.column.name, cell.method) for cell in cells]
    assert found == [
        *(
            ("topic/processes", name, method)
            for name in both
            for method in START_METHODS
        ),
        *(("topic/threads", name, NO_METHOD) for name in both),
    ]
    assert cells[0].name == f"topic/processes on {OURS.name} fork"
    assert cells[-1].name == f"topic/threads on {other.name}"


def test_current_is_not_run(project: Project) -> None:
    """What has its verdict is not run again; a changed snippet is, and --fresh."""
    project.snippet("note('one')", name="topic/one")
    project.snippet("note('two')", name="topic/two")
    known = filled(project)
    ran = len(project.notes())
    text = known.to_json()
    assert filled(project, known=known).to_json() == text
    assert len(project.notes()) == ran
    project.snippet("note('changed')", name="topic/two")
    filled(project, known=known)
    assert set(project.notes()[ran:]) == {"changed"}
    filled(project, known=known, fresh=True)
    assert {"one", "changed"} == set(project.notes()[ran + 1 :])


def test_changed_meanwhile(project: Project) -> None:
    """A file that is changed while its cells run has no verdict as it is then."""
    snippet = project.snippet("open(__file__, 'a').write('# changed\\n')")
    before = files_now(snippet, project)
    known = filled(project)
    assert known.current("topic/one", before)
    assert files_now(snippet, project) != before
    assert plan(known, find(project.root), {OURS.name: OURS}, project.root)


def test_no_cell_no_environment(project: Project) -> None:
    """Where nothing is to be run nothing is made ready: a second look is free."""
    project.snippet("")
    known = filled(project)
    made = project.root / ".evidence" / "pythons"
    shutil.rmtree(made)
    assert filled(project, known=known) is known
    assert not made.exists()


def test_column() -> None:
    """A column says which Python on which system, and its default, but no machine."""
    column = column_of(OURS)
    assert (column.name, column.version) == (OURS.name, OURS.version)
    assert column.default == OURS.default_start_method
    assert column.system == column.os.split()[0]


def test_passed(project: Project, other: Interpreter) -> None:
    """A snippet that ends as it should has passed in each cell, with its output."""
    project.snippet("print('hello')")
    known = filled(project, OURS, other)
    assert the_one(known) == Outcome("passed", printed="hello\n")
    assert {name for name, _ in outcomes(known)} == {OURS.name, other.name}


@needs_fork
def test_expected_in_some_cells(project: Project) -> None:
    """A failure may be expected under some start methods; it says what was raised."""
    project.snippet(
        """
        import multiprocessing

        if __name__ == "__main__":
            process = multiprocessing.Process(target=lambda: print("ran"))
            process.start()
            process.join()
        """,
        # Not local to a function: before 3.14 that is an AttributeError.
        header="[tool.evidence.fails]\n'spawn forkserver' = 'PicklingError'",
    )
    found = outcomes(filled(project))
    assert found[OURS.name, "fork"] == Outcome("passed", printed="ran\n")
    spawned = found[OURS.name, "spawn"]
    assert spawned.verdict == "expected failure"
    assert "lambda" in spawned.why
    assert "0x0" not in spawned.why
    assert found[OURS.name, "forkserver"] == spawned


def test_another_failure(project: Project) -> None:
    """A snippet that fails otherwise than it should has failed, with what happened."""
    project.snippet("1 / 0", header="[tool.evidence]\nfails = 'ValueError'")
    outcome = the_one(filled(project))
    assert outcome.verdict == "failed"
    assert outcome.why.startswith("should have failed with ValueError")
    assert "ZeroDivisionError" in outcome.why


def test_another_output(project: Project, other: Interpreter) -> None:
    """What prints something else on one Python was run twice there, and is kept."""
    project.snippet(
        "import sys, threading; note('.'.join(map(str, sys.version_info[:2])))\n"
        f"print(sys.version_info[:2] == {VERSION})"
    )
    found = outcomes(filled(project, OURS, other))
    assert found[OURS.name, NO_METHOD].printed == "True\n"
    assert found[other.name, NO_METHOD].printed == "False\n"
    assert {one.verdict for one in found.values()} == {"passed"}
    assert project.notes().count(other.name) == 2


@needs_fork
def test_the_usual_is_run_once(project: Project) -> None:
    """A cell that ends as others do is not run again."""
    project.snippet("import multiprocessing\nnote('ran')\nprint(1)")
    filled(project)
    assert project.notes() == ["ran"] * len(START_METHODS)


@needs_fork
@pytest.mark.parametrize("source", ["import threading", "import multiprocessing"])
def test_chance(project: Project, source: str) -> None:
    """What prints at random is a failure in all cells, not another output."""
    project.snippet(f"{source}\nimport uuid; print(uuid.uuid4())")
    found = set(outcomes(filled(project)).values())
    assert {one.verdict for one in found} == {"failed"}
    assert all(one.why.startswith("two runs printed differently: “") for one in found)


@needs_fork
def test_chance_once(project: Project) -> None:
    """One cell that prints something else just once is a failure as well."""
    project.snippet("import multiprocessing\nprint(1)")
    known = filled(project)
    del next(iter(known.entries["topic/one"].cells.values()))["spawn"]
    flag = project.root / "flag"
    snippet = find(project.root)[0]
    text = snippet.source + f"\nfrom pathlib import Path\nflag = Path({str(flag)!r})\n"
    text += "if not flag.exists(): print('odd'); flag.touch()\n"
    project.write("snippets/topic/one.py", text)
    snippet = find(project.root)[0]
    column = column_of(OURS)
    row = dict.fromkeys(("fork", "forkserver"), Outcome("passed", printed="1\n"))
    known.add(snippet.id, files_now(snippet, project), column, row)
    found = outcomes(filled(project, known=known))
    assert found[OURS.name, "spawn"].why == ("two runs printed differently: its length")
    assert found[OURS.name, "fork"].verdict == "passed"


@needs_fork
@pytest.mark.parametrize(
    ("header", "source"),
    [
        ("order = 'any'", "for x in random.sample('abcdefgh', 8): print(x)"),
        ("varies = 'times'", "print('took', random.random(), random.randrange(9999))"),
        ("", "x = [object() for _ in range(random.randrange(99))]\nprint(object())"),
        (
            "varies = 'ids'\norder = 'any'",
            "for x in random.sample('abcd', 4): print(hex(random.getrandbits(40)), x)",
        ),
    ],
)
def test_as_the_header_says(project: Project, header: str, source: str) -> None:
    """Free order, numbers that vary and addresses in memory make no difference."""
    project.snippet(
        "import multiprocessing, random\nif __name__ == '__main__':\n"
        + "".join(f"    {line}\n" for line in source.splitlines()),
        header=f"[tool.evidence]\n{header}" if header else "",
    )
    for _ in range(2):
        assert the_one(filled(project)).verdict == "passed"


@needs_fork
def test_hanging(project: Project) -> None:
    """What does not end in time has failed, and nothing of it is left."""
    source = PROCESSES.format(
        work="import os, time; note(os.getpid()); time.sleep(60)", end="pass"
    )
    project.snippet(source, header="[tool.evidence]\ntimeout = 1.5")
    for outcome in outcomes(filled(project)).values():
        assert outcome.verdict == "failed"
        assert outcome.why.startswith("no end within 1.5 s")
    assert project.pids()
    assert all_gone(project.pids())


def test_leaving_something(project: Project) -> None:
    """What leaves a process behind has failed, and the process is ended."""
    project.snippet(
        "import os, subprocess, sys\n"
        "sleep = [sys.executable, '-c', 'import time; time.sleep(60)']\n"
        "note(subprocess.Popen(sleep).pid)\nos._exit(0)"
    )
    outcome = the_one(filled(project))
    assert outcome.verdict == "failed"
    assert outcome.why.startswith("left running")
    assert all_gone(project.pids())


@needs_fork
def test_out_of_reach(project: Project) -> None:
    """What needs another version, or another start method, says so."""
    project.snippet("", header='requires-python = ">=3.99"')
    project.snippet(
        "import multiprocessing",
        header="[tool.evidence]\nstart-methods = ['spawn']",
        name="topic/two",
    )
    known = filled(project)
    assert the_one(known) == Outcome("not run", "needs Python >=3.99")
    found = outcomes(known, "topic/two")
    assert found[OURS.name, "fork"].why == "is about spawn, not fork"
    assert found[OURS.name, "spawn"].verdict == "passed"


def test_no_wheel(project: Project) -> None:
    """A package that cannot be had as a wheel is named; other cells are run."""
    needs = 'dependencies = ["no-such-package-of-this-guide>=2"]'
    project.snippet("", header=needs)
    project.snippet("print(2)", name="topic/two")
    known = filled(project)
    why = "no wheel of no-such-package-of-this-guide for it"
    assert the_one(known) == Outcome("not run", why)
    assert the_one(known, "topic/two").verdict == "passed"


def test_no_answer(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody can be asked for a package, it is not said that it is not there."""
    monkeypatch.delenv("UV_NO_INDEX")
    monkeypatch.setenv("UV_OFFLINE", "1")
    monkeypatch.setenv("UV_CACHE_DIR", str(project.root / "cache"))
    project.snippet("", header='dependencies = ["no-such-package-of-this-guide"]')
    with pytest.raises(InterpreterError, match="no answer about no-such-package"):
        filled(project)


@needs_posix
@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("case $1 in pip) echo Failed to fetch >&2; exit 2;; esac", "no answer about"),
        ("echo cannot be made >&2; exit 1", "cannot be made"),
        (None, "not a working uv"),
    ],
)
def test_uv_fails(
    project: Project,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    text: str | None,
    told: str,
) -> None:
    """An environment that cannot be made is an error, and no environment is left."""
    place = tmp_path / "uv"
    if text:
        place.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        place.chmod(0o755)
    monkeypatch.setenv("UV", str(place))
    with pytest.raises(InterpreterError, match=told):
        environments.prepared(OURS, ["some-package"], project.root)
    assert not list((project.root / ".evidence").rglob("whole"))


def test_environment(project: Project) -> None:
    """An environment has what is declared, nothing else, and is made once."""
    first = environments.prepared(OURS, [], project.root)
    assert first.executable != OURS.executable
    assert not set(first.packages) & {"pytest", "mkdocs", "psutil"}
    assert (first.version, first.build) == (OURS.version, OURS.build)
    marks = list((project.root / ".evidence/pythons").glob("*/whole"))
    when = marks[0].stat().st_mtime_ns
    assert environments.prepared(OURS, [], project.root) == first
    assert [mark.stat().st_mtime_ns for mark in marks] == [when]


def test_half_an_environment(project: Project) -> None:
    """An environment whose maker was ended half way is made again."""
    first = environments.prepared(OURS, [], project.root)
    (mark,) = (project.root / ".evidence/pythons").glob("*/whole")
    mark.unlink()
    (mark.parent / "pyvenv.cfg").unlink()
    assert environments.prepared(OURS, [], project.root) == first
    assert (mark.parent / "pyvenv.cfg").exists()


def test_not_found(project: Project) -> None:
    """A Python that is not here is noted as such, for each start method."""
    snippet = project.snippet("import multiprocessing")
    known = Verdicts()
    note_absent(known, [snippet], ["3.99", "3.99t"], project.root)
    found = outcomes(known)
    assert set(found) == {(n, m) for n in ("3.99", "3.99t") for m in START_METHODS}
    assert the_one(known) == Outcome("not run", NOT_FOUND)


def test_not_found_hides_nothing(project: Project) -> None:
    """What another run knew of a Python on this system is kept where it is missing."""
    snippet = project.snippet("")
    known = filled(project)
    text = known.to_json()
    note_absent(known, [snippet], [OURS.name], project.root)
    assert known.to_json() == text
    changed = project.snippet("x = 1")
    note_absent(known, [changed], [OURS.name], project.root)
    assert the_one(known) == Outcome("not run", NOT_FOUND)
    assert the_one(filled(project, known=known)).verdict == "passed"


# ---- The command line ----------------------------------------------------------


def matrix(project: Project, *words: str) -> Verdicts:
    """Run the command on our Python; return what the file holds then."""
    done = project.cli("matrix", "--python", OURS.name, *words)
    assert done.returncode == 0, done.stderr
    return read(project.root / PLACE)


def test_command(project: Project) -> None:
    """The command fills the file, says how many, and runs nothing twice."""
    project.snippet("note('ran')")
    first = project.cli("matrix", "--python", OURS.name)
    text = (project.root / PLACE).read_text(encoding="utf-8")
    ran = len(project.notes())
    second = project.cli("matrix", "--python", OURS.name)
    assert (first.returncode, second.returncode) == (0, 0)
    assert "1 passed" in first.stdout
    assert first.stdout == second.stdout
    assert len(project.notes()) == ran
    assert (project.root / PLACE).read_text(encoding="utf-8") == text


def test_command_fails(project: Project) -> None:
    """A cell that fails is named, with the command that runs it again."""
    project.snippet("raise LookupError('lost')", name="topic/bad")
    project.snippet("", name="topic/good")
    done = project.cli("matrix", "--python", OURS.name)
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1] == (
        f"evidence: topic/bad on {OURS.name}: ended with exit status 1 "
        "(LookupError: lost). Rerun: python -m evidence matrix topic/bad "
        f"--python {OURS.name} --fresh"
    )
    assert project.cli("matrix", "topic/good", "--python", OURS.name).returncode == 0


def test_lost_snippets_go(project: Project) -> None:
    """What is no snippet any more leaves the file."""
    file = project.snippet("", name="topic/old").path
    project.snippet("", name="topic/one")
    assert set(matrix(project).entries) == {"topic/old", "topic/one"}
    file.unlink()
    assert set(matrix(project).entries) == {"topic/one"}


def test_shards(project: Project) -> None:
    """Shards are all of the snippets, each once; merged they are the whole."""
    names = [f"topic/n{n}" for n in range(5)]
    for name in names:
        project.snippet("", name=name)
    parts = [project.root / f"part{n}.json" for n in (1, 2)]
    for n, part in enumerate(parts, start=1):
        words = ("--shard", f"{n}/2", "--output", str(part))
        matrix(project, *words)
    found = [set(read(part).entries) for part in parts]
    assert not found[0] & found[1]
    assert found[0] | found[1] == set(names)
    assert not (project.root / PLACE).exists()
    done = project.cli("merge", *map(str, parts))
    assert done.returncode == 0
    assert f"{len(names)} passed" in done.stdout
    whole = (project.root / PLACE).read_text(encoding="utf-8")
    assert whole == matrix(project).to_json()


@pytest.mark.parametrize("shard", ["0/2", "3/2", "1", "a/b", "1/0"])
def test_no_such_shard(project: Project, shard: str) -> None:
    """A part that cannot be is refused."""
    done = project.cli("matrix", "--shard", shard)
    assert done.returncode == 2
    assert "--shard" in done.stderr


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["matrix", "topic/lost"], "topic/lost: no snippet"),
        (["matrix", "mkdocs.yml"], "is no snippet of the guide"),
        (["matrix", "--python", "9.99"], "9.99: no such Python"),
        (["merge", "lost.json"], "lost.json: no such file"),
        (["merge", "mkdocs.yml"], "mkdocs.yml: not verdicts"),
        (["merge"], "required"),
    ],
)
def test_usage(project: Project, words: list[str], told: str) -> None:
    """A command that cannot be meant so ends with 2 and says what is wrong."""
    project.snippet("")
    done = project.cli(*words)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert not (project.root / PLACE).exists()


def test_a_bad_file_is_left_alone(project: Project) -> None:
    """A file that holds no verdicts stops the command, and is not written over."""
    project.snippet("note('ran')")
    place = project.write(str(PLACE), "<<<<<<< ours\n")
    done = project.cli("matrix", "--python", OURS.name)
    assert done.returncode == 2
    assert "verdicts.json: not verdicts" in done.stderr
    assert place.read_text(encoding="utf-8") == "<<<<<<< ours\n"
    assert project.notes() == []


def test_merge_fails(project: Project) -> None:
    """Merging says where a snippet failed, as running does."""
    snippet = project.snippet("")
    column = Column("3.13.5", True, "Plan9", "fork", "Plan9 4", "2026-01-02")
    known = Verdicts()
    outcome = {NO_METHOD: Outcome("failed", "was ended by SIGKILL")}
    known.add(snippet.id, files_now(snippet, project), column, outcome)
    write(known, project.root / "part.json")
    done = project.cli("merge", "part.json")
    assert done.returncode == 1
    assert "topic/one on 3.13: was ended by SIGKILL" in done.stderr
    assert read(project.root / PLACE) == known


@needs_posix
def test_interrupted(project: Project) -> None:
    """After Ctrl-C what was whole is kept, and nothing is left running."""
    project.snippet("note('first')", name="topic/a")
    for name in ("topic/b", "topic/c"):
        source = "import os, time; note(os.getpid()); time.sleep(60)"
        project.snippet(source, name=name)
    with project.start("matrix", "--python", OURS.name) as process:
        assert process.stderr
        first = process.stderr.readline()
        running = until(lambda: len(set(project.notes()) - {"first"}) == 2, 20)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=30)
    pids = [int(note) for note in project.notes() if note.isdigit()]
    assert all_gone(pids)
    assert running
    assert process.returncode == 130
    assert "interrupted" in said
    assert set(read(project.root / PLACE).entries) == {"topic/a"}
    assert first.split()[-1] == "topic/a"


# ---- Records that are kept -----------------------------------------------------


def kept(project: Project) -> dict[str, Record]:
    """Return the committed records by their files' names."""
    folder = project.root / "verdicts" / "records"
    return {
        file.relative_to(folder).as_posix(): Record.from_json(
            file.read_text(encoding="utf-8")
        )
        for file in folder.rglob("*.json")
    }


def test_records(project: Project, other: Interpreter) -> None:
    """What a page shows of another Python is kept; it goes when no page shows it."""
    project.snippet("note('ran')\nprint('hello')")
    fence = f'```snippet python="{other.name}"\ntopic/one\n```\n'
    page = project.write("docs/index.md", fence)
    name = f"topic/one@{other.name}.json"
    matrix(project)
    record = kept(project)[name]
    assert (record.stdout, record.variant["python"]) == ("hello\n", other.version)
    ran = len(project.notes())
    file = project.root / "verdicts" / "records" / name
    text = file.read_bytes()
    matrix(project)
    assert file.read_bytes() == text
    assert len(project.notes()) == ran
    project.snippet("note('ran')\nprint('changed')")
    matrix(project)
    assert kept(project)[name].stdout == "changed\n"
    page.write_text("Nothing.\n", encoding="utf-8")
    matrix(project)
    assert not kept(project)


@needs_fork
def test_records_of_each_line(project: Project, other: Interpreter) -> None:
    """Each line of a fence has a record of its own, and each start method."""
    project.snippet("import multiprocessing\nprint('hello')")
    lines = [f"topic/one python={other.name} start_method={m}" for m in START_METHODS]
    body = "\n".join(["topic/one", *lines])
    project.write("docs/index.md", f'```snippet show="times"\n{body}\n```\n')
    matrix(project)
    assert set(kept(project)) == {
        f"topic/one@{other.name}-{method}.json" for method in START_METHODS
    }


@pytest.mark.parametrize(
    ("requires", "count"), [(f">={OURS.name}", 1), (f">={SUPPORTED[0]}", 0)]
)
def test_records_of_new_features(project: Project, requires: str, count: int) -> None:
    """What not every supported Python can run is kept; what each can, is not."""
    project.snippet("print('hello')", header=f'requires-python = "{requires}"')
    project.write("docs/index.md", "```snippet\ntopic/one\n```\n")
    matrix(project)
    if OURS.name == SUPPORTED[0]:
        count = 0
    assert len(kept(project)) == count


def test_a_missing_python_keeps_its_record(project: Project) -> None:
    """The record of a Python that is not here stays, stale or not; others go."""
    names = [name for name in (*SUPPORTED, *FREE_THREADED) if not is_here(name)]
    if not names:
        pytest.skip("every Python is here")
    name = names[0]
    project.snippet("print(1)")
    fence = f'```snippet python="{name}"\ntopic/one\n```\n'
    project.write("docs/index.md", fence)
    runner = Runner(project.root)
    record = runner.run(runner.job(find(project.root)[0]), repeat=0)
    variant = {**record.variant, "python": f"{name.removesuffix('t')}.1"}
    variant["gil"] = not name.endswith("t")
    for one in ("one", "two"):
        document = json.loads(record.to_json()) | {"variant": variant}
        place = f"verdicts/records/topic/{one}@{name}.json"
        project.write(place, json.dumps(document))
    matrix(project)
    assert set(kept(project)) == {f"topic/one@{name}.json"}


def test_a_failure_takes_no_record_away(project: Project, other: Interpreter) -> None:
    """A run that fails leaves the record before it, and the command says so."""
    project.snippet("print('good')")
    fence = f'```snippet python="{other.name}"\ntopic/one\n```\n'
    project.write("docs/index.md", fence)
    matrix(project)
    project.snippet(f"import sys; sys.exit(sys.version_info[:2] != {VERSION})")
    done = project.cli("matrix", "--python", OURS.name)
    assert done.returncode == 1
    assert "topic/one: failed" in done.stderr
    (record,) = kept(project).values()
    assert record.stdout == "good\n"


def is_here(name: str) -> bool:
    """Tell whether a Python is on this machine."""
    try:
        return bool(interpreter(name))
    except InterpreterError:
        return False
