"""Only `perf_counter` counts what you wait for."""

import time
from collections.abc import Callable
from hashlib import pbkdf2_hmac
from multiprocessing import Process
from threading import Thread

CLOCKS = (time.perf_counter, time.process_time, time.thread_time)


def compute() -> None:
    pbkdf2_hmac("sha256", b"password", b"salt", 200_000)


def sleep() -> None:
    time.sleep(0.2)


def thread() -> None:
    worker = Thread(target=compute)
    worker.start()
    worker.join()


def process() -> None:
    worker = Process(target=compute)
    worker.start()
    worker.join()


def read(do: Callable[[], None]) -> tuple[float, ...]:
    """Return how far each clock went."""
    began = [clock() for clock in CLOCKS]
    do()
    pairs = zip(CLOCKS, began, strict=True)
    return tuple(clock() - start for clock, start in pairs)


def main() -> dict[str, tuple[float, ...]]:
    return {do.__name__: read(do) for do in (sleep, thread, process)}


if __name__ == "__main__":
    print(f"{'':8}", *(clock.__name__ for clock in CLOCKS))
    for name, (wall, cpu, own) in main().items():
        print(f"{name:8} {wall:12.2f} {cpu:12.2f} {own:11.2f}")

# /// script
# [tool.evidence]
# varies = "times"
# ///
