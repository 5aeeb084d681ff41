"""Tests of versions/tee_shared."""

import pytest

from snippets.versions.tee_shared import main
from tests.conftest import Run


def test_fails(run: Run) -> None:
    """The second thread is refused."""
    with pytest.raises(RuntimeError, match="cannot re-enter the tee iterator"):
        main()
    record = run("versions/tee_shared")
    assert (record.status, record.reason) == ("passed", "")
    assert record.stderr.endswith("\nRuntimeError: cannot re-enter the tee iterator\n")
