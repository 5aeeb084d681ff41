"""A value that tells whether it was ever touched without its lock."""

from __future__ import annotations


class GuardedValue:
    """Stands in for a snippet's ``Value("i", 0)`` in a direct call."""

    def __init__(self) -> None:
        self._value = 0
        self._held = False
        self.always_locked = True

    def __enter__(self) -> None:
        """Take the lock."""
        self._held = True

    def __exit__(self, *error: object) -> None:
        """Release it."""
        self._held = False

    @property
    def value(self) -> int:
        """Return the value, and note whether the lock is held."""
        self.always_locked &= self._held
        return self._value

    @value.setter
    def value(self, value: int) -> None:
        self.always_locked &= self._held
        self._value = value
