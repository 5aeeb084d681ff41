"""Tests of sharing/manager_ends."""

from tests.conftest import Run


def test_four_errors(run: Run) -> None:
    """Four ends give four errors."""
    record = run("sharing/manager_ends")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == (
        "ended              FileNotFoundError\n"
        "killed in a call   EOFError\n"
        "killed, connected  BrokenPipeError\n"
        "killed             ConnectionRefusedError\n"
    )
