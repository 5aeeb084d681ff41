"""Tests of processes/which_repeat."""

from packaging.version import Version

from tests.conftest import Run


def test_table(run: Run, start_method: str) -> None:
    """Only the module's own generator is seeded anew after a fork."""
    record = run("processes/which_repeat", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    head, *rows = record.stdout.splitlines()
    assert head.split() == ["fork", "forkserver", "spawn"]
    table = {row[:24].strip(): row[24:].split() for row in rows}
    version = Version(record.variant["python"])
    preloads = version >= Version("3.14.1") or (
        Version("3.13.8") <= version < Version("3.14")
    )
    assert table == {
        "random.random()": ["-", "-", "-"],
        "a Random() of the file": ["same", "same" if preloads else "-", "-"],
        "a Random(7) of the file": ["same", "same", "same"],
        "SystemRandom, secrets": ["-", "-", "-"],
    }
