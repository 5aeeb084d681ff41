"""A pool of threads starts a thread when no other is idle."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event
from threading import enumerate as threads


def workers() -> int:
    return sum(thread.name.startswith("worker") for thread in threads())


def main() -> list[int]:
    gate = Event()
    counts = []
    with ThreadPoolExecutor(
        max_workers=3, thread_name_prefix="worker"
    ) as pool:
        counts.append(workers())
        for _ in range(5):
            pool.submit(gate.wait)  # keeps its thread busy
            counts.append(workers())
        gate.set()
    return counts


if __name__ == "__main__":
    print("workers after each submit:", *main())
