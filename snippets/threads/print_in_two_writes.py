"""Unbuffered, `print` writes the text and the line's end apart."""

import time
from io import RawIOBase, TextIOWrapper
from threading import Thread


class SlowTerminal(RawIOBase):
    """Lets another thread run after each write."""

    def __init__(self) -> None:
        self.got = b""

    def writable(self) -> bool:
        return True

    def write(self, data: bytes) -> int:  # type: ignore[override]
        self.got += data
        time.sleep(0.002)
        return len(data)


def plain(text: str, out: TextIOWrapper) -> None:
    for _ in range(20):
        print(text, file=out)  # the text, then "\n"


def whole(text: str, out: TextIOWrapper) -> None:
    for _ in range(20):
        print(text + "\n", end="", file=out)  # one write


def main() -> dict[str, bool]:
    """Return whether all lines came out whole."""
    found = {}
    for how in (plain, whole):
        terminal = SlowTerminal()
        # So is stdout with PYTHONUNBUFFERED=1, or with python -u.
        out = TextIOWrapper(  # type: ignore[type-var]
            terminal, write_through=True
        )
        threads = [
            Thread(target=how, args=(text, out))
            for text in ("ab", "yz")
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        lines = terminal.got.decode().splitlines()
        found[how.__name__] = sorted(lines) == ["ab"] * 20 + ["yz"] * 20
    return found


if __name__ == "__main__":
    for how, fine in main().items():
        print(f"{how}: all lines whole: {fine}")
