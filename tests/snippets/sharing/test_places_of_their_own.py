"""Tests of sharing/places_of_their_own."""

from tests.conftest import Run


def test_sums(run: Run) -> None:
    """The three parts make the whole sum."""
    record = run("sharing/places_of_their_own")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == "[166833, 166167, 166500] together 499500\n"
