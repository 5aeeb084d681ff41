"""A call that returns a future is over before its work is."""

import time
from concurrent.futures import Future, ProcessPoolExecutor

TASKS = [0.1] * 4  # sleeping stands for work


def main() -> tuple[float, float]:
    with ProcessPoolExecutor(max_workers=2) as pool:
        pool.submit(time.sleep, 0).result()  # a worker is there
        began = time.perf_counter()
        futures: list[Future[None]] = [
            pool.submit(time.sleep, task) for task in TASKS
        ]
        submitted = time.perf_counter() - began
        for future in futures:
            future.result()
        finished = time.perf_counter() - began
    return submitted, finished


if __name__ == "__main__":
    submitted, finished = main()
    print(f"handed in after {submitted:.2f} s")
    print(f"done after {finished:.2f} s")

# /// script
# [tool.evidence]
# varies = "times"
# ///
