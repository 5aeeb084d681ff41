"""Tests of queues/opened_with_w."""

import ast

from tests.conftest import Run


def test_first_lines_lost(run: Run) -> None:
    """The first line is gone, and a hole stands where it was longer."""
    record = run("queues/opened_with_w")
    assert (record.status, record.reason) == ("passed", "")
    found = ast.literal_eval(record.stdout)
    assert found.startswith(b"child\n\0")
    assert found.endswith(b"\0the program ends\n")
    assert b"begins" not in found
