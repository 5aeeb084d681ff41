"""Tests of moving/module_queue."""

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent answers; nothing comes from the others."""
    record = run("moving/module_queue", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "42\n"
        return
    assert record.stdout == ""
    assert "\n_queue.Empty" in record.stderr
