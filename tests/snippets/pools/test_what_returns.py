"""Tests of pools/what_returns."""

from tests.conftest import Run


def test_types(run: Run) -> None:
    """Blocking calls return answers, the others what stands for them."""
    record = run("pools/what_returns")
    assert (record.status, record.reason) == ("passed", "")
    assert dict(line.rsplit(maxsplit=1) for line in record.stdout.splitlines()) == {
        "apply": "int",
        "apply_async": "ApplyResult",
        "map": "list",
        "map_async": "MapResult",
        "starmap": "list",
        "starmap_async": "MapResult",
        "imap": "IMapIterator",
        "imap, chunks of 2": "generator",
        "imap_unordered": "IMapUnorderedIterator",
    }
