"""`setdefault` looks and puts in one step, and both items are kept."""

from threading import Barrier, Thread

groups: dict[str, list[str]] = {}


def add(key: str, item: str, start: Barrier) -> None:
    start.wait()  # both begin at once
    groups.setdefault(key, []).append(item)


def main() -> dict[str, list[str]]:
    start = Barrier(2)
    threads = [
        Thread(target=add, args=("fruit", item, start))
        for item in ("apple", "pear")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return groups


if __name__ == "__main__":
    print("kept:", sorted(main()["fruit"]))
