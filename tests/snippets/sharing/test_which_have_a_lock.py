"""Tests of sharing/which_have_a_lock."""

from tests.conftest import Run


def test_two_of_five(run: Run) -> None:
    """Only Value and Array have a lock of their own."""
    record = run("sharing/which_have_a_lock")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == (
        'Value("i")              a lock\n'
        'Value("i", lock=False)  no lock\n'
        'RawValue("i")           no lock\n'
        'Array("i", 3)           a lock\n'
        'RawArray("i", 3)        no lock\n'
    )
