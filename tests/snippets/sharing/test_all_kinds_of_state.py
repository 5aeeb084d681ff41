"""Tests of sharing/all_kinds_of_state."""

from tests.conftest import Run


def test_only_the_file(run: Run) -> None:
    """Of four kinds of state only the file has changed."""
    record = run("sharing/all_kinds_of_state")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == (
        "an argument        old\n"
        "a class attribute  old\n"
        "an attribute       old\n"
        "a file             new\n"
    )
