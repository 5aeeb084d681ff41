"""Tests of pools/partial_is_sent."""

import re
from functools import partial
from multiprocessing import Pool

from snippets.pools.partial_is_sent import price_in
from tests.conftest import Run
from tests.together import children


def test_bytes_of_both(run: Run) -> None:
    """The partial is far larger, and the answers are the same."""
    record = run("pools/partial_is_sent")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    held, small = map(
        int, re.findall(r": (\d+)$", record.stdout.replace(",", ""), re.MULTILINE)
    )
    assert held > 1000 * small
    assert record.stdout.endswith("same answers: True\n")


class Table(dict[str, int]):
    """A table that counts how often it is pickled."""

    sent = 0

    def __reduce__(self) -> tuple[type[dict[str, int]], tuple[dict[str, int]]]:
        """Note it, and send a plain table."""
        Table.sent += 1
        return dict, (dict(self),)


def test_sent_with_every_chunk() -> None:
    """Four tasks in two chunks: what the partial holds is pickled twice."""
    held = partial(price_in, Table(tea=3))
    with Pool(1) as pool:
        assert pool.map(held, ["tea"] * 4, chunksize=2) == [3] * 4
    assert Table.sent == 2
