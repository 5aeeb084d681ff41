"""Without the GIL, threads that share an iterator see items twice."""

import sys
from collections.abc import Callable, Iterator
from threading import Barrier, Thread

THREADS, ROUNDS = 4, 40
SOURCE = range(20_000)

make: dict[str, Callable[[], Iterator[int]]] = {
    "list": lambda: iter(list(SOURCE)),
    "range": lambda: iter(SOURCE),
    "dict": lambda: iter(dict.fromkeys(SOURCE)),
}


def drain(
    source: Iterator[int],
    start: Barrier,
    seen: list[int],
    told: set[str],
) -> None:
    start.wait()  # all begin at once
    try:
        for number in source:
            seen.append(number)  # noqa: PERF402
    except RuntimeError as error:
        told.add(str(error))


def once_each(source: Iterator[int], told: set[str]) -> bool:
    """Return whether four threads together saw each item once."""
    start, seen = Barrier(THREADS), list[int]()
    threads = [
        Thread(target=drain, args=(source, start, seen, told))
        for _ in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(seen) == list(SOURCE)


def main() -> dict[str, tuple[bool, set[str]]]:
    found = {}
    for kind, new in make.items():
        told: set[str] = set()
        rounds = [once_each(new(), told) for _ in range(ROUNDS)]
        found[kind] = all(rounds), told
    return found


if __name__ == "__main__":
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    print("the GIL is", "on" if gil else "off")
    for kind, (fine, told) in main().items():
        print(f"iterator of a {kind}: each item once: {fine}", *told)
