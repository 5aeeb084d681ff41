"""Tests of processes/map_is_interrupted."""

from tests.conftest import Run


def test_interrupted(run: Run, start_method: str) -> None:
    """The call of map ends with KeyboardInterrupt, and its workers end, too."""
    record = run("processes/map_is_interrupted", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "pool.map was interrupted\n"
    assert record.stderr == ""
    assert record.left_running == []
    assert record.exit_code == 130  # not 0: it was interrupted
