"""Tests of moving/carried_over."""

from tests.conftest import Run


def test_table(run: Run, start_method: str) -> None:
    """A fork has all of it, a fork server no more than it began with."""
    record = run("moving/carried_over", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    head, *rows = record.stdout.splitlines()
    assert head.split() == ["fork", "forkserver", "spawn"]
    table = {row[:16].strip(): row[16:].split() for row in rows}
    nowhere_else = ["yes", "no", "no"]
    not_from_the_server = ["yes", "no", "yes"]
    everywhere = ["yes", "yes", "yes"]
    assert table == {
        "a global": nowhere_else,
        "logging": nowhere_else,
        "recursion limit": nowhere_else,
        "os.environ": not_from_the_server,
        "umask": not_from_the_server,
        "current folder": everywhere,
        "sys.path": everywhere,
        "sys.argv": everywhere,
    }
