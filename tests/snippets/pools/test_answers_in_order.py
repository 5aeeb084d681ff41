"""Tests of pools/answers_in_order."""

from tests.conftest import Run


def test_order(run: Run, start_method: str) -> None:
    """Tasks end last first; their results come in the order of the inputs."""
    record = run("pools/answers_in_order", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert (record.processes or 0) - (record.helpers or 0) == 4
    *ended, answers = record.stdout.splitlines()
    assert ended == ["task 2 ends", "task 1 ends", "task 0 ends"]
    assert answers == "[0, 1, 2]"
