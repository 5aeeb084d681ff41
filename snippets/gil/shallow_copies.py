"""A copy of a list of lists shares its rows: the threads still meet."""

from threading import Barrier, Thread

ROUNDS, SIZE = 2_200, 30


def table() -> list[list[int]]:
    return [[1000 + row] * SIZE for row in range(SIZE)]


def work(shared: list[list[int]], start: Barrier) -> None:
    mine = shared.copy()  # a new list of the same rows
    start.wait()
    for _ in range(ROUNDS):
        for row in mine:
            for place in range(SIZE):
                row[place] += 1


def main() -> bool:
    shared, start = table(), Barrier(2)
    threads = [
        Thread(target=work, args=(shared, start)) for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return shared == table()


if __name__ == "__main__":
    untouched = main()
    print("the table is", "as it was" if untouched else "changed")

# /// script
# [tool.evidence]
# timed = true
# ///
