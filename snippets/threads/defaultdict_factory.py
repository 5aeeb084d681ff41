"""A defaultdict may call its factory twice for one key."""

from collections import defaultdict
from threading import Barrier, Thread

both_miss = Barrier(2)


def make() -> list[str]:
    both_miss.wait()  # forces the unlucky timing
    print("made a list\n", end="", flush=True)
    return []


groups: defaultdict[str, list[str]] = defaultdict(make)


def add(key: str, item: str) -> None:
    groups[key].append(item)


def main() -> dict[str, list[str]]:
    threads = [
        Thread(target=add, args=("fruit", item))
        for item in ("apple", "pear")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return groups


if __name__ == "__main__":
    kept = len(main()["fruit"])
    assert kept == 2, f"added 2, kept {kept}"
    print("kept both")

# /// script
# [tool.evidence.fails]
# "<3.13.12" = "AssertionError"
# ">=3.14,<3.14.3" = "AssertionError"
# ///
