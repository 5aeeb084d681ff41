"""Tests of queues/heap_not_stable."""

from snippets.queues.heap_not_stable import main
from tests.conftest import Run


def test_other_order(run: Run) -> None:
    """All come out, and not in the order in which they were put."""
    record = run("queues/heap_not_stable")
    assert (record.status, record.reason) == ("passed", "")
    assert sorted(main()) == list("abcde") != main()
    assert record.stdout.splitlines()[1] == f"got: {' '.join(main())}"
