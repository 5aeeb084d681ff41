"""The committed fates of mutants are about the snippets and tests as they are."""

from __future__ import annotations

from evidence import fates
from evidence.catalog import find
from tests.conftest import ROOT

KNOWN = fates.read(ROOT / fates.PLACE)
SNIPPETS = {snippet.id: snippet for snippet in find(ROOT)}
# Snippets of before there were attacks. None is added here: what is new is attacked.
WAITING = (ROOT / "verdicts" / "not-attacked.txt").read_text("utf-8").split()


def test_no_survivor_without_a_reason() -> None:
    """What was attacked is as it was; survivors are explained, no reason is idle."""
    attacked = [snippet for name, snippet in SNIPPETS.items() if name in KNOWN]
    stale = [s.id for s in attacked if not fates.current(KNOWN, s, ROOT)]
    assert stale == [], "Run: nox -s mutants -- ID …"
    lived = {s.id: fates.unexplained(s, KNOWN[s.id]) for s in attacked}
    assert {name: why for name, why in lived.items() if why} == {}
    idle = {s.id: fates.idle(s, KNOWN[s.id]) for s in attacked}
    assert {name: why for name, why in idle.items() if why} == {}


def test_every_snippet_was_attacked() -> None:
    """But for those that still wait for it, each of which is there."""
    assert {*KNOWN, *WAITING} == set(SNIPPETS)
    assert not {*KNOWN} & {*WAITING}, "attacked: strike it from the list"
