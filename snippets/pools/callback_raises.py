"""A callback that raises stops all later results of its pool."""

import threading
from multiprocessing import Pool
from multiprocessing.pool import AsyncResult
from queue import SimpleQueue

callers: SimpleQueue[threading.Thread] = SimpleQueue()


def report(_: int) -> None:
    callers.put(threading.current_thread())
    raise ValueError("the bar is full")


def main() -> int:
    with Pool(1) as pool:
        pool.apply_async(abs, (-1,), callback=report)
        taker = callers.get(timeout=20)  # takes in all results
        taker.join()
        print("takes in results:", taker.is_alive(), flush=True)
        later: AsyncResult[int] = pool.apply_async(abs, (-2,))
        return later.get(timeout=0.5)  # without a timeout: forever


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "AssertionError"
# [tool.evidence.survivors]
# "no limit: " = "the limit ends a run that went wrong"
# ///
