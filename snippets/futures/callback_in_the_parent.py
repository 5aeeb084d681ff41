"""A callback for a process runs in a helper thread of the parent."""

import multiprocessing
import os
import threading
from concurrent.futures import Future, ProcessPoolExecutor
from multiprocessing.synchronize import Event

go_on: Event  # set in each worker
ran_in: list[tuple[int, bool]] = []


def keep(event: Event) -> None:
    global go_on
    go_on = event


def task() -> int:
    go_on.wait()
    return os.getpid()


def note(_done: Future[int]) -> None:
    in_main = threading.current_thread() is threading.main_thread()
    ran_in.append((os.getpid(), in_main))


def main() -> dict[str, bool]:
    ran_in.clear()
    gate = multiprocessing.Event()
    with ProcessPoolExecutor(
        max_workers=1, initializer=keep, initargs=(gate,)
    ) as pool:
        future = pool.submit(task)
        future.add_done_callback(note)
        gate.set()
    process, in_main = ran_in[0]
    return {
        "in the worker": process == future.result(),
        "in the parent": process == os.getpid(),
        "in the main thread": in_main,
    }


if __name__ == "__main__":
    for where, is_so in main().items():
        print(f"{where}: {is_so}")
