"""get(timeout) ends the waiting; the task keeps its worker busy."""

import multiprocessing
from multiprocessing import Event, Pool, synchronize
from multiprocessing.pool import AsyncResult

stop: synchronize.Event


def keep(event: synchronize.Event) -> None:
    global stop
    stop = event


def compute() -> str:
    while not stop.is_set():
        pass
    return "the long task has ended"


def ask(name: str, result: "AsyncResult[str]") -> None:
    try:
        result.get(timeout=0.3)
    except multiprocessing.TimeoutError:
        print(name, "TimeoutError", flush=True)


def main() -> list[str]:
    event = Event()
    with Pool(processes=1, initializer=keep, initargs=(event,)) as pool:
        long = pool.apply_async(compute)
        short = pool.apply_async(str.upper, ("the short task",))
        ask("long:", long)
        ask("short:", short)  # its worker is still busy
        event.set()
        return [long.get(), short.get()]


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# ///
