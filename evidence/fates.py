"""Keep what came of each snippet's mutants, in one file.

``verdicts/mutants.json`` is committed, as verdicts are: whoever changes a snippet or
its test attacks that one again, and nobody all of them. A snippet is one line of it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from evidence import digest
from evidence.attack import Attacked, test_of
from evidence.catalog import Snippet
from evidence.mutants import mutants
from evidence.store import write_atomically
from evidence.verdicts import VerdictsError

SCHEMA = 1
PLACE = Path("verdicts", "mutants.json")


@dataclass(frozen=True)
class Fate:
    """What came of one snippet's mutants."""

    of: str  # a digest of the snippet and its test, as they were
    killed: dict[str, int] = field(default_factory=dict)  # by operator
    survived: tuple[str, ...] = ()  # names of mutants, in the order of lines

    @property
    def attacks(self) -> int:
        """How many mutants there were."""
        return sum(self.killed.values()) + len(self.survived)


Fates = dict[str, Fate]  # by snippet


def read(file: Path) -> Fates:
    """Return the fates of a file; none where there is no file.

    Raises VerdictsError, with the file's name, for one that holds something else.
    """
    try:
        return _fates(json.loads(file.read_text(encoding="utf-8")))
    except FileNotFoundError:
        return {}
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise VerdictsError(f"{file.name}: {error}") from None


def write(fates: Fates, file: Path) -> None:
    """Write the file, whole or not at all: sorted, a snippet a line."""
    lines = (
        f"{json.dumps(name)}: {json.dumps(asdict(fate), ensure_ascii=False)}"
        for name, fate in sorted(fates.items())
    )
    body = ",\n".join(lines)
    text = f'{{\n"schema": {SCHEMA},\n"snippets": {{\n{body}\n}}\n}}\n'
    write_atomically(file, text.encode())


def fate_of(attacked: Attacked, root: Path) -> Fate:
    """Return what is kept of an attack."""
    killed = Counter(mutant.operator for mutant, why in attacked.fates if why)
    survived = tuple(mutant.name for mutant, why in attacked.fates if not why)
    return Fate(_of(attacked.snippet, root), dict(sorted(killed.items())), survived)


def about(fates: Fates, snippet: Snippet, root: Path) -> Fate | None:
    """Return a snippet's fate, if it is about the snippet and its test as they are."""
    fate = fates.get(snippet.id)
    return fate if fate and fate.of == _of(snippet, root) else None


def current(fates: Fates, snippet: Snippet, root: Path) -> Fate | None:
    """Return a snippet's fate, if it is about all its mutants as they are."""
    if not (fate := about(fates, snippet, root)):
        return None
    by_operator = Counter(fate.killed)
    by_operator.update(name.partition(":")[0] for name in fate.survived)
    wanted = Counter(mutant.operator for mutant in mutants(snippet))
    return fate if by_operator == wanted else None


def unexplained(snippet: Snippet, fate: Fate) -> list[str]:
    """Return the survivors for which the snippet's header gives no reason."""
    known = tuple(name for name, _ in snippet.survivors)
    return [name for name in fate.survived if not name.startswith(known)]


def idle(snippet: Snippet, fate: Fate) -> list[str]:
    """Return the reasons in a snippet's header that no survivor needs."""
    return [
        name
        for name, _ in snippet.survivors
        if not any(survivor.startswith(name) for survivor in fate.survived)
    ]


def trimmed(fates: Fates, snippets: Iterable[Snippet]) -> Fates:
    """Return only what is about snippets that are there."""
    there = {snippet.id for snippet in snippets}
    return {name: fate for name, fate in fates.items() if name in there}


def _fates(document: dict[str, Any]) -> Fates:
    """Return the fates of a document; ValueError for one of another schema."""
    if document["schema"] != SCHEMA:
        raise ValueError(f"its schema is not {SCHEMA}")
    return {
        name: Fate(found["of"], found["killed"], tuple(found["survived"]))
        for name, found in document["snippets"].items()
    }


def _of(snippet: Snippet, root: Path) -> str:
    test = root / "tests" / test_of(snippet)
    return digest.of(
        {
            "snippet": digest.files(snippet, root),
            "test": digest.sha256(test.read_bytes()),
        }
    )[:16]
