"""Tests of pools/progress_of_futures."""

import re

from tests.conftest import Run
from tests.together import children


def test_counts_all(run: Run) -> None:
    """The bar goes from none to all, one by one."""
    record = run("pools/progress_of_futures")
    assert (record.status, record.reason) == ("passed", "")
    assert len(children(record)) == 2
    states = list(dict.fromkeys(re.findall(r"(\d) of 8", record.stdout)))
    assert states == [str(number) for number in range(9)]
    assert record.stdout.endswith("sum of squares: 204\n")
