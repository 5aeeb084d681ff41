"""Tests of pools/what_returns."""

from typing import Any

from snippets.pools.what_returns import main
from tests.conftest import Run
from tests.together import children


def test_types(run: Run) -> None:
    """Blocking calls return answers, the others what stands for them."""
    record = run("pools/what_returns")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
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


def test_results() -> None:
    """What was asked for is there, and what stands for it has it."""
    returned: dict[str, Any] = main()
    assert (returned["apply"], returned["map"]) == (3, [3, 4])
    assert returned["starmap"] == [8, 9]
    assert returned["apply_async"].get(20) == 3
    assert returned["map_async"].get(20) == [3, 4]
    assert returned["starmap_async"].get(20) == [8, 9]
    assert [returned["imap"].next(20) for _ in "12"] == [3, 4]
    assert sorted(returned["imap_unordered"].next(20) for _ in "12") == [3, 4]
    assert next(returned["imap, chunks of 2"]) == 3
