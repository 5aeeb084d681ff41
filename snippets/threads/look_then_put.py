"""Look for a key, then put it: one of two items is lost."""

from threading import Barrier, Thread

groups: dict[str, list[str]] = {}


def add(key: str, item: str, both_looked: Barrier) -> None:
    if key not in groups:
        both_looked.wait()  # forces the unlucky timing
        groups[key] = [item]
    else:
        groups[key].append(item)


def main() -> dict[str, list[str]]:
    both_looked = Barrier(2)
    threads = [
        Thread(target=add, args=("fruit", item, both_looked))
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

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
