"""Without the GIL, threads that share an iterator see items twice."""

import sys
from collections.abc import Callable, Iterator
from threading import Barrier, Thread

THREADS, ITEMS = 4, range(50_000)


def share(source: Iterator[int]) -> set[str]:
    """Return what was wrong when four threads shared an iterator."""
    start, seen, wrong = Barrier(THREADS), list[int](), set[str]()

    def drain() -> None:
        mine: list[int] = []
        start.wait()  # all begin at once
        try:
            for number in source:
                mine.append(number)  # noqa: PERF402
        except RuntimeError as error:
            wrong.add(f"RuntimeError: {error}")
        seen.extend(mine)

    threads = [Thread(target=drain) for _ in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if not wrong and sorted(seen) != list(ITEMS):
        wrong.add("items twice, or lost")
    return wrong


def search(new: Callable[[], Iterator[int]], error: str) -> bool:
    """Return whether the error came in one of many rounds."""
    rounds = 10 if gil_enabled() else 1_000
    return any(error in share(new()) for _ in range(rounds))


def gil_enabled() -> bool:  # before 3.13 it always was
    return bool(getattr(sys, "_is_gil_enabled", lambda: True)())


def main() -> dict[str, bool]:
    twice = "items twice, or lost"
    error = "RuntimeError: dictionary keys changed during iteration"
    return {
        f"list: {twice}": search(lambda: iter(list(ITEMS)), twice),
        f"range: {twice}": search(lambda: iter(ITEMS), twice),
        f"dict: {error}": search(
            lambda: iter(dict.fromkeys(ITEMS)), error
        ),
    }


if __name__ == "__main__":
    print("the GIL is", "on" if gil_enabled() else "off")
    for what, found in main().items():
        print(f"{what}: {found}")
