"""The committed fates of mutants are about the snippets and tests as they are."""

from __future__ import annotations

from evidence import fates
from evidence.catalog import find
from tests.conftest import ROOT

KNOWN = fates.read(ROOT / fates.PLACE)
SNIPPETS = {snippet.id: snippet for snippet in find(ROOT)}


def test_no_survivor_without_a_reason() -> None:
    """A chapter is attacked whole; each survivor is explained, no reason is idle."""
    chapters = {name.partition("/")[0] for name in KNOWN}
    attacked = [s for s in SNIPPETS.values() if s.id.partition("/")[0] in chapters]
    stale = [s.id for s in attacked if not fates.current(KNOWN, s, ROOT)]
    assert stale == [], "Run: nox -s mutants"
    lived = [(s.id, fates.unexplained(s, KNOWN[s.id])) for s in attacked]
    assert [one for one in lived if one[1]] == []
    idle = [(s.id, fates.idle(s, KNOWN[s.id])) for s in attacked]
    assert [one for one in idle if one[1]] == []


def test_no_fate_without_its_snippet() -> None:
    """Nothing is kept about snippets that are not there any more."""
    assert set(KNOWN) <= set(SNIPPETS)
