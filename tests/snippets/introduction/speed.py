"""How tests ask whether several workers beat one."""

from collections.abc import Callable

import psutil
import pytest

from snippets.introduction.usable_cores import cores

several_cores = pytest.mark.skipif(
    cores() < 2, reason="one core cannot do two things at once"
)


def assert_gain(measure: Callable[[], float], *, above: float, tries: int = 4) -> None:
    """Assert that a ratio is above a bound in one of a few tries.

    Where other programs keep the cores busy, nothing can be gained or learnt:
    the test is skipped then.
    """
    found: list[float] = []
    for _ in range(tries):
        found.append(measure())
        if found[-1] > above:
            return
        if psutil.getloadavg()[0] > 2 * cores():
            pytest.skip("other programs keep the cores busy")
    assert max(found) > above
