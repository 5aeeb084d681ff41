"""Tests of versions/generator_shared."""

import pytest

from snippets.versions.generator_shared import main
from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The second thread is refused."""
    with pytest.raises(ValueError, match="generator already executing"):
        main()
    record = run("versions/generator_shared")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr.endswith("\nValueError: generator already executing\n")
