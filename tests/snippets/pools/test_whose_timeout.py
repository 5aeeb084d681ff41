"""Tests of pools/whose_timeout."""

from snippets.pools.whose_timeout import main


def test_one_is_not() -> None:
    """Only the one of multiprocessing is a class of its own."""
    found = main()
    assert len(found) == 4
    assert [name for name, built_in in found.items() if not built_in] == [
        "multiprocessing.TimeoutError"
    ]
