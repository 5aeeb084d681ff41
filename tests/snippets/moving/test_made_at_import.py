"""Tests of moving/made_at_import."""

from packaging.version import Version

from evidence.record import Record
from tests.conftest import Run


def made_once(record: Record) -> bool:
    """Tell whether the children have what one import has made."""
    version = Version(record.variant["python"])
    preloads = version >= Version("3.14.1") or (
        Version("3.13.8") <= version < Version("3.14")
    )
    method = record.variant["start_method"]
    return method == "fork" or (method == "forkserver" and preloads)


def test_equal_in_all_children(run: Run, start_method: str) -> None:
    """Children that one import serves have one id, and draw the same numbers."""
    record = run("moving/made_at_import", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    parent, *children = record.stdout.splitlines()
    ids = [line.split()[3].rstrip(",") for line in children]
    draws = [line.split()[-1] for line in children]
    different = 1 if made_once(record) else 3
    assert (len(set(ids)), len(set(draws))) == (different, different)
    of_the_parent = parent.split()[-1]
    assert (of_the_parent in ids) == (start_method == "fork")


def test_fork_server_of_3_14(run: Run) -> None:
    """From 3.14.1 on the server's children are equal, and the parent is not."""
    record = run("moving/made_at_import", python="3.14", start_method="forkserver")
    assert (record.status, record.reason) == ("passed", "")
    _, *children = record.stdout.splitlines()
    assert len({line.split(":")[1] for line in children}) == 1
