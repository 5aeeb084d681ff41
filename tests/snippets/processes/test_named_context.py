"""Tests of processes/named_context."""

from tests.conftest import Run


def test_only_the_default_settles(run: Run, start_method: str) -> None:
    """The default is open until a context without a name is asked for."""
    record = run("processes/named_context", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    assert record.stdout.splitlines() == ["None", "None", start_method]
