"""Tests of versions/taskgroup_raise."""

import asyncio

from snippets.versions.taskgroup_raise import main
from tests.conftest import Run


def test_ended(run: Run) -> None:
    """One answer ends both searches."""
    assert asyncio.run(main()) == ["an answer", *["a search was ended"] * 2]
    record = run("versions/taskgroup_raise")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout.count("a search was ended\n") == 2
