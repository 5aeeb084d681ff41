"""Tests of moving/lambda_initializer."""

import re

from tests.conftest import Run


def test_fork_only(run: Run, start_method: str) -> None:
    """A copy of the parent runs it; to others it cannot be sent."""
    record = run("moving/lambda_initializer", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.left_running == []
    if start_method == "fork":
        assert record.stdout == "ready\n[1, 4, 9]\n"
        return
    assert record.stdout == ""
    assert re.search(
        r"^(AttributeError|_pickle\.PicklingError): "
        r"Can't (pickle|get) local object .*main\.<locals>\.<lambda>",
        record.stderr,
        re.MULTILINE,
    )
