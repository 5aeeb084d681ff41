"""Tests of the command line: ``python -m evidence run | gc | check``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from evidence.record import Record
from tests.evidence.support import Project, is_alive


def test_run(project: Project) -> None:
    """One snippet is run; its output, its status and its cost are shown."""
    project.snippet("print('hello')")
    done = project.cli("run", "topic/one")
    assert done.returncode == 0
    first, last = done.stdout.splitlines()
    assert first.endswith("hello")
    assert last.startswith("— passed · ")
    assert "1 processes" in last
    assert "topic/one" in done.stderr


def test_json(project: Project) -> None:
    """With --json each record is one line, with all of its fields."""
    project.snippet("print('one')")
    project.snippet("import sys; sys.exit(3)", name="topic/two")
    project.snippet("", name="topic/three", header='requires-python = ">=3.99"')
    done = project.cli("run", "--json")
    assert done.returncode == 1
    documents = [json.loads(line) for line in done.stdout.splitlines()]
    found = {document["id"]: document for document in documents}
    assert set(found) == {"topic/one", "topic/two", "topic/three"}
    for document in documents:
        assert set(document) == set(Record.__dataclass_fields__)
    assert {name: document["status"] for name, document in found.items()} == {
        "topic/one": "passed",
        "topic/two": "failed",
        "topic/three": "not-run",
    }
    assert found["topic/two"]["exit_code"] == 3


def test_json_of_recorded(project: Project) -> None:
    """What is recorded already is printed as well, and is the same document."""
    project.snippet("note('ran')")
    first, second = (project.cli("run", "--json") for _ in range(2))
    assert (first.returncode, second.returncode) == (0, 0)
    assert first.stdout == second.stdout
    assert project.notes() == ["ran", "ran"]
    fresh = project.cli("run", "--json", "--fresh")
    assert fresh.returncode == 0
    assert len(project.notes()) == 4


@pytest.mark.parametrize(
    ("source", "status"),
    [("", 0), ("raise SystemExit(5)", 1), ("while True: pass", 1)],
)
def test_exit_status(project: Project, source: str, status: int) -> None:
    """The exit status is 0 where all passed and 1 where something did not."""
    project.snippet(source)
    assert project.cli("run", "--timeout", "1").returncode == status


def test_not_run_is_no_failure(project: Project) -> None:
    """What cannot be run here is shown with the reason, and is no failure."""
    project.snippet("", header='requires-python = ">=3.99"')
    done = project.cli("run")
    assert done.returncode == 0
    assert "not run: needs Python >=3.99" in done.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["run", "topic/lost"], "topic/lost: no snippet"),
        (["run", "--python", "9.99"], "9.99: no such Python"),
        (["run", "--python", "/bin/false"], "/bin/false"),
        (["run", "--start-method", "spoon"], "spoon"),
        (["fly"], "fly"),
        ([], "required"),
    ],
)
def test_usage(project: Project, words: list[str], told: str) -> None:
    """A command that cannot be meant so ends with 2 and says what is wrong."""
    project.snippet("")
    done = project.cli(*words)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "header",
    [
        "[tool.evidence]\ntime-out = 1",
        "dependencies = ['a b c']",
        "requires-python = 'newest'",
        "[tool.evidence]\ntimeout = 'long'",
        "[tool.evidence]\ndata = ['lost.txt']",
    ],
)
def test_bad_header(project: Project, header: str) -> None:
    """A header that cannot be read ends the command with 2 and names the snippet."""
    lines = "".join(f"# {line}\n" for line in header.splitlines())
    project.write("snippets/topic/one.py", f"# /// script\n{lines}# ///\n")
    done = project.cli("run")
    assert done.returncode == 2
    assert "evidence: topic/one: " in done.stderr
    assert "Traceback" not in done.stderr


def test_failure_line(project: Project) -> None:
    """A failure names the snippet, what happened and the command to run it again."""
    project.snippet("raise LookupError('lost')", name="topic/bad")
    project.snippet("", name="topic/good")
    done = project.cli("run")
    (line,) = (s for s in done.stderr.splitlines() if s.startswith("evidence: "))
    assert line == (
        "evidence: topic/bad: failed: ended with exit status 1 "
        "(LookupError: lost). Rerun: python -m evidence run topic/bad --fresh"
    )


def test_rerun_command(project: Project) -> None:
    """The command that a failure names makes just that record anew."""
    source = """
    import multiprocessing
    if __name__ == "__main__":
        note(multiprocessing.get_start_method())
        raise SystemExit(1)
    """
    project.snippet(source)
    done = project.cli("run", "--start-method", "spawn")
    command = done.stderr.rpartition("Rerun: python -m evidence ")[2].split()
    again = project.cli(*command)
    assert again.returncode == 1
    assert project.notes() == ["spawn", "spawn"]


def test_flood(project: Project) -> None:
    """A flood is said to have been cut."""
    project.snippet("for _ in range(9000): print('x' * 200)")
    done = project.cli("run", "--json")
    assert done.returncode == 0
    assert "topic/one: printed more than 1 MiB" in done.stderr
    assert json.loads(done.stdout)["truncated"]


def test_timeout(project: Project) -> None:
    """--timeout takes the place of the header's deadline."""
    project.snippet("import time; time.sleep(30)")
    done = project.cli("run", "--timeout", "0.5")
    assert done.returncode == 1
    assert "timed-out: no end within 0.5 s" in done.stderr


def test_folder(project: Project) -> None:
    """A folder stands for its snippets."""
    for name in ("a/one", "a/two", "b/three"):
        project.snippet(f"note({name!r})", name=name)
    assert project.cli("run", "a").returncode == 0
    assert sorted(project.notes()) == ["a/one", "a/one", "a/two", "a/two"]


def test_foreign_file(project: Project, tmp_path: Path) -> None:
    """Somebody's own program is run once, as it is, from wherever it lies."""
    place = tmp_path / "some where"
    place.mkdir()
    text = project.program(
        "import sys; note('ran'); print(__name__, len(sys.argv)); sys.exit(4)"
    )
    (place / "my program.py").write_text(text)
    done = project.cli("run", "my program.py", cwd=place)
    assert done.returncode == 1
    assert "__main__ 1" in done.stdout
    assert project.notes() == ["ran"]
    assert [entry.name for entry in place.iterdir()] == ["my program.py"]


def test_foreign_file_that_passes(project: Project, tmp_path: Path) -> None:
    """A program that passes is run once as well, though its time is not repeated."""
    file = tmp_path / "mine.py"
    file.write_text(
        project.program("note('ran'); import random; print(random.random())")
    )
    done = project.cli("run", "--json", str(file))
    assert done.returncode == 0
    record = json.loads(done.stdout)
    assert project.notes() == ["ran"]
    assert (record["id"], record["path"]) == ("mine.py", "mine.py")
    assert (record["timing"], len(record["wall_s"])) == ("observed", 1)
    assert record["command"] == ["python", "mine.py"]


def test_foreign_place(project: Project, tmp_path: Path) -> None:
    """The record of somebody's program does not tell where it lies."""
    place = tmp_path / "secret-place"
    place.mkdir()
    file = place / "mine.py"
    file.write_text("print(__file__)\nraise ValueError(__file__)\n")
    done = project.cli("run", "--json", str(file))
    assert done.returncode == 1
    assert "mine.py" in done.stdout
    assert "secret-place" not in done.stdout


def test_no_program_at_all(project: Project, tmp_path: Path) -> None:
    """A file that is no Python fails as it would for its author."""
    file = tmp_path / "mine.py"
    file.write_text("def (:\n")
    done = project.cli("run", "--json", str(file))
    assert done.returncode == 1
    assert "SyntaxError" in json.loads(done.stdout)["stderr"]


def test_gc(project: Project) -> None:
    """What no page shows goes, but for the defaults of unseen snippets."""
    project.snippet("print(1)")
    project.snippet("print(2)", name="topic/two")
    source = "import multiprocessing\nif __name__ == '__main__': print(3)"
    project.snippet(source, name="topic/three")
    project.write(
        "docs/index.md", '```snippet start_method="spawn"\ntopic/three\n```\n'
    )
    assert project.cli("run").returncode == 0
    assert project.cli("run", "topic/three", "--start-method", "spawn").returncode == 0
    records = project.root / ".evidence" / "records"
    before = len(list(records.iterdir()))
    project.snippet("print(4)", name="topic/two")
    done = project.cli("gc")
    assert done.returncode == 0
    # The old text of topic/two, and topic/three as no page shows it.
    assert "dropped 2 " in done.stdout
    assert len(list(records.iterdir())) == before - 2
    assert "dropped 0 " in project.cli("gc").stdout


@pytest.mark.parametrize("fence", ["topic/lost", "topic", ""])
def test_gc_of_a_bad_page(project: Project, fence: str) -> None:
    """A page that asks for what is not there is named; nothing is dropped."""
    for name in ("topic/one", "topic/two"):
        project.snippet("", name=name)
    project.write("docs/some/page.md", f"```snippet\n{fence}\n```\n")
    project.write(".evidence/records/x.json", "{}")
    done = project.cli("gc")
    assert done.returncode == 2
    assert "some/page.md" in done.stderr
    assert "Traceback" not in done.stderr
    assert (project.root / ".evidence/records/x.json").exists()


def test_check(project: Project) -> None:
    """The check says a line for each thing that is wrong, and ends with 1."""
    assert project.cli("check").returncode == 1
    project.write("site/index.html", "<a href='lost.html'>x</a>")
    done = project.cli("check")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "evidence: index.html: links to lost.html, which is not there"
    ]
    project.write("site/lost.html", "")
    assert project.cli("check").returncode == 0
    assert project.cli("check", "elsewhere").returncode == 1


def test_closed_output(project: Project) -> None:
    """A reader that goes away early, as head does, leaves nothing running."""
    for n in range(3):
        project.snippet("import os; note(os.getpid())", name=f"topic/n{n}")
    with project.start("run", "--json") as process:
        assert process.stdout
        process.stdout.close()
        process.wait(30)
    assert not [pid for pid in project.pids() if is_alive(pid)]
