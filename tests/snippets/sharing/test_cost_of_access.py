"""Tests of sharing/cost_of_access."""

import pytest

from evidence.record import Record
from tests.conftest import Run
from tests.speed import assert_holds


@pytest.mark.alone
def test_a_message_costs_more(run: Run) -> None:
    """A manager's dict costs many times what a Value costs; an update shares it."""

    def attempt() -> tuple[bool, list[Record]]:
        record = run("sharing/cost_of_access")
        rows = [line.rsplit(maxsplit=2) for line in record.stdout.splitlines()]
        cost = {name.strip(): float(number) for name, number, _ in rows}
        holds = (
            cost["Manager().dict()"] > 5 * cost["Value"]
            and cost["Manager().dict()"] > 5 * cost["its update, by entry"]
        )
        return holds, [record]

    assert_holds(attempt)
