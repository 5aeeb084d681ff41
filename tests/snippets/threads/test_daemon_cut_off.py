"""Tests of threads/daemon_cut_off."""

from tests.conftest import Run


def test_as_a_reader(run: Run) -> None:
    """The file is opened and never closed; the program ends well."""
    record = run("threads/daemon_cut_off")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "file opened",
        "main ends, the daemon is alive: True",
    ]
    assert record.exit_code == 0
