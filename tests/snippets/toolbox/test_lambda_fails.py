"""Tests of toolbox/lambda_fails."""

import re

from tests.conftest import Run


def test_fails(run: Run, start_method: str) -> None:
    """The parent cannot pickle the lambda, and the pool ends."""
    record = run("toolbox/lambda_fails", start_method=start_method)
    assert (record.status, record.reason) == ("passed", "")
    assert record.stdout == ""
    # AttributeError before Python 3.14, PicklingError since.
    assert re.search(
        r"^(AttributeError|_pickle\.PicklingError): "
        r"Can't (pickle|get) local object .*main\.<locals>\.<lambda>",
        record.stderr,
        re.MULTILINE,
    )
    assert record.left_running == []
