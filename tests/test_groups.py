"""Tests that belong together run in one worker: what they need is made once."""

from __future__ import annotations

import pytest

GROUP = "together"


@pytest.mark.xdist_group(GROUP)
def test_groups_hold(request: pytest.FixtureRequest) -> None:
    """The group is part of what pytest-xdist knows of a test."""
    if not getattr(request.config.option, "loadgroup", False):
        pytest.skip("not run by pytest-xdist with --dist loadgroup")
    assert request.node.nodeid.endswith(f"@{GROUP}")
