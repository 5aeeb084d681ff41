"""A `Value` made at import is shared with the parent by fork only."""

from multiprocessing import Process, Value

counter = Value("i", 0)  # made again wherever this file is imported


def add_one() -> None:
    with counter.get_lock():
        counter.value += 1
        print("in a child:", counter.value)


def main() -> int:
    for _ in range(3):
        child = Process(target=add_one)
        child.start()
        child.join()
    return int(counter.value)


if __name__ == "__main__":
    count = main()
    print("in the parent:", count)
    assert count == 3

# /// script
# [tool.evidence.fails]
# "spawn forkserver" = "AssertionError"
# ///
