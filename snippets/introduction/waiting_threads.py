"""Threads that wait keep no core busy, however many there are."""

import time
from threading import Thread


def main() -> tuple[float, float]:
    began, on_core = time.perf_counter(), time.process_time()
    threads = [Thread(target=time.sleep, args=(0.3,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    computed = time.process_time() - on_core
    return computed, time.perf_counter() - began


if __name__ == "__main__":
    computed, passed = main()
    print(f"4 threads, cores busy: {computed / passed:.1f}")

# /// script
# [tool.evidence]
# timed = true
# ///
