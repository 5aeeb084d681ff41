"""Tests of toolbox/runs_again."""

from tests.conftest import Run


def test_twice(run: Run, start_method: str) -> None:
    """The file runs in the parent, then again in the child."""
    record = run("toolbox/runs_again", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "this file runs as __main__",
        "this file runs as __mp_main__",
        "greet is from __mp_main__",
        "exit status of the child: 0",
    ]
