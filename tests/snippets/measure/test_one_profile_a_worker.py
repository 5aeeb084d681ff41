"""Tests of measure/one_profile_a_worker."""

from tests.conftest import Run


def test_merged(run: Run, start_method: str) -> None:
    """The merged table counts the calls of all workers, and hot took the time."""
    record = run("measure/one_profile_a_worker", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    files, _, *rows = record.stdout.splitlines()
    assert files == "profiles merged: 2"
    table = {name: (calls, float(s)) for name, calls, s in map(str.split, rows)}
    assert {calls for calls, _ in table.values()} == {"8"}
    assert table["work"][1] >= table["hot"][1] > table["cold"][1]
