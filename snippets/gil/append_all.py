"""One append and one d[key] = value are safe: nothing is lost."""

from threading import Barrier, Thread

THREADS, TIMES = 4, 100_000


def fill(
    me: int, start: Barrier, seen: list[int], by_key: dict[int, int]
) -> None:
    first = me * TIMES
    start.wait()  # all begin at once
    for number in range(first, first + TIMES):
        seen.append(number)
        by_key[number] = me


def main() -> tuple[int, int]:
    seen: list[int] = []
    by_key: dict[int, int] = {}
    start = Barrier(THREADS)
    threads = [
        Thread(target=fill, args=(me, start, seen, by_key))
        for me in range(THREADS)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(seen) == list(range(THREADS * TIMES))
    assert sorted(by_key) == list(range(THREADS * TIMES))
    return len(seen), len(by_key)


if __name__ == "__main__":
    in_list, in_dict = main()
    print(f"{in_list:,} in the list, {in_dict:,} in the dict")
