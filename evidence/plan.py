"""What a chart is to show, before anybody draws it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Curve:
    """One curve: ``(x, median, low, high)``; a computed one has no markers."""

    name: str
    points: tuple[tuple[float, float, float, float], ...]
    measured: bool = True


@dataclass(frozen=True)
class Plan:
    """All that a drawing depends on."""

    title: str
    x: str
    y: str
    curves: tuple[Curve, ...]
    caption: str
    log: str = ""  # the axes that are logarithmic
    mark: tuple[float, str] | None = None  # a line upright at x, and what it is


def described(plan: Plan) -> str:
    """Return the drawing in words."""
    told = [
        f"{curve.name}: "
        + ", ".join(f"{said(y)} at {said(x)}" for x, y, *_ in curve.points)
        for curve in plan.curves
        if curve.measured
    ]
    return f"{plan.y} by {plan.x}. {'; '.join(told)}."


def said(value: float) -> str:
    """Return a number with three digits that mean something; whole ones whole.

    ```python
    from evidence.charts import said

    print(said(0.12345), said(12.345), said(1234.5), said(100000))
    #> 0.123 12.3 1,234 100,000
    ```
    """
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"
