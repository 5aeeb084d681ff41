"""Tests of moving/main_left_out."""

from tests.conftest import Run


def test_again_in_each(run: Run) -> None:
    """The file runs in the parent, and once more in each child."""
    record = run("moving/main_left_out")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.splitlines() == [
        "this file runs as __main__",
        "this file runs as __mp_main__",
        "child 0",
        "this file runs as __mp_main__",
        "child 1",
    ]
