"""A semaphore with a slot for each task makes submit() wait."""

from concurrent.futures import Future, ThreadPoolExecutor
from threading import BoundedSemaphore

SLOTS = 4
ended: list[int] = []


def square(number: int) -> int:
    return number * number


def main() -> tuple[int, int]:
    """Return the tasks done, and the most that were under way."""
    ended.clear()
    slots = BoundedSemaphore(SLOTS)

    def free(future: Future[int]) -> None:
        ended.append(future.result())
        slots.release()

    most = 0
    with ThreadPoolExecutor(2) as pool:
        for number in range(50):
            slots.acquire()  # waits while all slots are taken
            pool.submit(square, number).add_done_callback(free)
            most = max(most, number + 1 - len(ended))
    return len(ended), most


if __name__ == "__main__":
    done, most = main()
    print("tasks done:", done)
    print("never more than four under way:", most <= SLOTS)
