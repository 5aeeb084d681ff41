"""Show the terms of the glossary as a list.

The file of terms has one line for each, as the Markdown extension ``abbr`` reads
it: appended to every page, it gives the terms their tooltips. The list on the
page "Glossary" is drawn from the same lines by a ``glossary`` fence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Any

from pymdownx.superfences import SuperFencesException

from evidence.embed import site_root

TERM = re.compile(r"(?m)^\*\[(?P<term>.+?)\]: (?P<meaning>.+)$")


def terms(text: str) -> Iterator[tuple[str, str]]:
    r"""Yield (term, meaning), sorted; a plural beside its singular is left out.

    ```python
    from evidence.glossary import terms

    print(*terms("*[locks]: Many.\n*[lock]: One.\n*[GIL]: Global."))
    #> ('GIL', 'Global.') ('lock', 'One.')
    ```
    """
    found = {match["term"]: match["meaning"] for match in TERM.finditer(text)}
    for term in sorted(found, key=str.lower):
        if not any(term in (f"{one}s", f"{one}es", f"{one[:-1]}ies") for one in found):
            yield term, found[term]


def formatter(source: str, *_: Any, **__: Any) -> str:
    """Return the list of the file that a fence names, seen from ``docs``."""
    file = site_root() / "docs" / source.strip()
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise SuperFencesException(f"glossary: {source.strip()}: {error}") from None
    items = "".join(
        f'<dt id="{re.sub(r"[^a-z]+", "-", term.lower())}">{escape(term)}</dt>'
        f"<dd>{escape(meaning)}</dd>"
        for term, meaning in terms(text)
    )
    return f'<dl class="glossary">{items}</dl>'


def validator(
    language: str,  # noqa: ARG001 (the signature is superfences')
    inputs: dict[str, str],
    *_: Any,
    **__: Any,
) -> bool:
    """Take no options: a fence with one is not a glossary."""
    return not inputs
