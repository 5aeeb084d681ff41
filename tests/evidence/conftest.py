"""What every test of the recorder can ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.evidence.support import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """Return an empty project in a folder of its own."""
    return Project(tmp_path / "project")
