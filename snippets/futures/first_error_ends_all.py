"""At the first error: cancel what waits, ask the rest to stop."""

from concurrent.futures import (
    FIRST_EXCEPTION,
    ThreadPoolExecutor,
    wait,
)
from threading import Event, Semaphore

stop = Event()
begun = Semaphore(0)


def copy(name: str) -> str:
    if name == "mail":
        raise OSError("disk full")
    begun.release()
    while not stop.wait(0.01):  # stands for copying one more piece
        pass
    return "stopped"


def main() -> dict[str, str]:
    stop.clear()
    names = ["mail", "news", "map", "book", "song"]
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = {name: pool.submit(copy, name) for name in names}
        wait(futures.values(), return_when=FIRST_EXCEPTION)
        for _ in range(2):  # now two others are under way
            begun.acquire()
        pool.shutdown(wait=False, cancel_futures=True)
        stop.set()
    outcomes = {}
    for name, future in futures.items():
        if future.cancelled():
            outcomes[name] = "never begun"
        elif error := future.exception():
            outcomes[name] = f"failed, {error}"
        else:
            outcomes[name] = future.result()
    return outcomes


if __name__ == "__main__":
    for name, outcome in main().items():
        print(f"{name}: {outcome}")
