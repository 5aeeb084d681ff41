"""How tests ask for a claim about time and cores.

A claim that something *can* be ("faster with two") needs one attempt in which it
was: ``assert_holds``. A claim that it *never* is, or always, is refuted by one quiet
attempt in which it was not: ``assert_always_holds``.
"""

from __future__ import annotations

from collections.abc import Callable
from shutil import which

import pytest

from evidence.machine import interpreter, this_machine
from evidence.record import Record

ATTEMPTS = 4
OTHERS = 0.3  # cores that other programs may take in a quiet attempt

several_cores = pytest.mark.skipif(
    this_machine().cores < 2, reason="one core cannot do two things at once"
)
with_the_gil = pytest.mark.skipif(
    not interpreter().gil, reason="this Python runs without the GIL"
)
FREE_THREADED = next(
    (f"{v}t" for v in ("3.15", "3.14", "3.13") if which(f"python{v}t")), None
)
free_threaded_too = pytest.mark.skipif(
    FREE_THREADED is None, reason="no free-threaded Python was found"
)


# What an attempt returns: whether the claim held, and the records it rests on.
Attempt = Callable[[], tuple[bool, list[Record]]]


def assert_holds(attempt: Attempt) -> None:
    """Pass where one of a few attempts holds; fail where none did and one was quiet.

    What can be done once can be done; but where other programs have the cores
    nobody can tell, and the test is skipped.
    """
    quiet = False
    for _ in range(ATTEMPTS):
        holds, records = attempt()
        if holds:
            return
        quiet |= _quiet(records)
    if not quiet:
        pytest.skip("other programs had the cores in every attempt")
    pytest.fail("the claim held in no attempt, though the machine was quiet")


def assert_always_holds(attempt: Attempt) -> None:
    """Fail at the first quiet attempt in which the claim did not hold.

    What happens while other programs have the cores proves nothing either way:
    without one quiet attempt the test is skipped.
    """
    quiet = 0
    for _ in range(ATTEMPTS):
        holds, records = attempt()
        if _quiet(records):
            quiet += 1
            assert holds, f"refuted in quiet attempt {quiet}"
    if not quiet:
        pytest.skip("other programs had the cores in every attempt")


def _quiet(records: list[Record]) -> bool:
    return all((record.others_busy or 0) < OTHERS for record in records)
