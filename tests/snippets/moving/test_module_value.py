"""Tests of moving/module_value."""

from packaging.version import Version

from evidence.record import Record
from tests.conftest import Run


def preloads(record: Record) -> bool:
    """Tell whether its fork server imports the program, which was mended late."""
    version = Version(record.variant["python"])
    return version >= Version("3.14.1") or (
        Version("3.13.8") <= version < Version("3.14")
    )


def test_not_with_the_parent(run: Run, start_method: str) -> None:
    """Children of one server may share it; the parent shares by fork only."""
    record = run("moving/module_value", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    *children, parent = record.stdout.splitlines()
    shared = start_method == "fork" or (
        start_method == "forkserver" and preloads(record)
    )
    counts = (1, 2, 3) if shared else (1, 1, 1)
    assert children == [f"in a child: {count}" for count in counts]
    assert parent == f"in the parent: {3 if start_method == 'fork' else 0}"
