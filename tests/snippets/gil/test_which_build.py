"""Tests of gil/which_build."""

import pytest

from tests.conftest import Run


@pytest.mark.parametrize("python", ["3.13", "3.13t"])
def test_tells(run: Run, python: str) -> None:
    """What it says is what the recorder knows of that interpreter."""
    record = run("gil/which_build", python=python)
    assert (record.status, record.reason) == ("passed", "")
    said = dict(line.split(": ", 1) for line in record.stdout.splitlines())
    assert said["the GIL now"] == ("on" if record.variant["gil"] else "off")
    free = python.endswith("t")
    assert said["built to run without the GIL"] == ("yes" if free else "no")
    assert ("free-threading build" in said["version"]) == free
    assert said["compiler"]
