"""Tests of pools/who_did_what."""

import re

from tests.conftest import Run


def test_workers(run: Run, start_method: str) -> None:
    """Five tasks ran in at most three processes, none of them the parent."""
    record = run("pools/who_did_what", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    (parent,) = re.findall(r"parent +(\d+)", record.stdout)
    found = re.findall(r"process (\d+): (\d) squared is (\d+)", record.stdout)
    assert sorted((int(n), int(s)) for _, n, s in found) == [
        (n, n * n) for n in range(1, 6)
    ]
    workers = {pid for pid, _, _ in found}
    assert parent not in workers
    assert 2 <= len(workers) <= 3
    assert "[1, 4, 9, 16, 25]" in record.stdout.splitlines()
    assert (record.processes or 0) - (record.helpers or 0) == 4
