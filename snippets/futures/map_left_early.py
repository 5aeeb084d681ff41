"""Leave map's loop, and the tasks not yet begun are cancelled."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event

begun: list[int] = []
second_begun, go_on = Event(), Event()


def task(number: int) -> int:
    begun.append(number)
    if number == 1:
        second_begun.set()
        go_on.wait()
    return number


def main() -> list[int]:
    begun.clear()
    second_begun.clear()
    go_on.clear()
    with ThreadPoolExecutor(max_workers=1) as pool:
        results = pool.map(task, range(5))
        next(results)
        second_begun.wait()
        del results  # as a break out of a for loop does
        go_on.set()
    return begun


if __name__ == "__main__":
    print("begun:", *main())
