"""Tests of measure/boss_only_waits."""

from tests.conftest import Run


def test_hot_is_missing(run: Run, start_method: str) -> None:
    """The profile has functions, but not the one that did the work."""
    record = run("measure/boss_only_waits", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    seen, hot = record.stdout.splitlines()
    assert int(seen.split()[-1]) > 0
    assert hot == "hot is one of them: False"
