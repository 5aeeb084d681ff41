"""Tests of moving/imported_again."""

from packaging.version import Version

from evidence.record import Record
from tests.conftest import Run


def preloads(record: Record) -> bool:
    """Tell whether its fork server imports the program, which was mended late."""
    version = Version(record.variant["python"])
    return version >= Version("3.14.1") or (
        Version("3.13.8") <= version < Version("3.14")
    )


def test_count(run: Run, start_method: str) -> None:
    """A fork imports nothing again, a spawn each time, a mended server once."""
    record = run("moving/imported_again", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    lines = record.stdout.splitlines()
    assert lines[0] == "this file runs as __main__"
    assert [line for line in lines if line.startswith("child")] == [
        "child 0",
        "child 1",
        "child 2",
    ]
    again = {"fork": 0, "spawn": 3, "forkserver": 1 if preloads(record) else 3}
    found = lines.count("this file runs as __mp_main__")
    assert found == again[start_method]
