"""Tests of moving/made_in_the_worker."""

from tests.conftest import Run


def test_different_everywhere(run: Run, start_method: str) -> None:
    """No two children have one id or draw one number."""
    record = run("moving/made_in_the_worker", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    lines = record.stdout.splitlines()
    assert [line[:8] for line in lines] == ["child 0:", "child 1:", "child 2:"]
    assert len({line.split()[3] for line in lines}) == 3
    assert len({line.split()[-1] for line in lines}) == 3
