"""A semaphore with a slot for each task makes submit() wait."""

import time
from concurrent.futures import Future, ThreadPoolExecutor
from threading import BoundedSemaphore

SLOTS = 4


def invert(number: int) -> float:
    time.sleep(0.002)  # stands for work
    return 1 / (number % 10)  # every tenth task fails


def main() -> tuple[int, int, int]:
    """Return tasks that ended, those that failed, the most at once."""
    slots = BoundedSemaphore(SLOTS)
    ended: list[Future[float]] = []

    def free(future: Future[float]) -> None:
        ended.append(future)
        slots.release()  # failed and cancelled tasks come here, too

    most = 0
    with ThreadPoolExecutor(max_workers=2) as pool:
        for number in range(50):
            slots.acquire()  # waits while all slots are taken
            try:
                future = pool.submit(invert, number)
            except RuntimeError:  # nothing was submitted
                slots.release()
                raise
            future.add_done_callback(free)
            most = max(most, number + 1 - len(ended))
    failed = sum(f.exception() is not None for f in ended)
    return len(ended), failed, most


if __name__ == "__main__":
    ended, failed, most = main()
    print("tasks that ended:", ended)
    print("of these failed:", failed)
    print("never more than four under way:", most <= SLOTS)

# /// script
# [tool.evidence.survivors]
# "one worker" = "the slots are the bound, not the workers"
# "swapped" = "the bound holds for processes as well"
# ///
