"""Wait first and lock after: four threads wait at the same time."""

import time
from threading import Lock, Thread

lock = Lock()


def task() -> None:
    time.sleep(0.12)  # stands for asking a server: needs no lock
    with lock:
        for _ in range(1_500_000):  # stands for using the reply
            pass
        print("one more is done", flush=True)


def main() -> float:
    """Return how long the four threads took, in seconds."""
    threads = [
        Thread(target=task, name=f"thread {n}") for n in range(1, 5)
    ]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - start


if __name__ == "__main__":
    print(f"all done in {main():.2f} s")

# /// script
# [tool.evidence]
# timed = true
# varies = "seconds"
# ///
