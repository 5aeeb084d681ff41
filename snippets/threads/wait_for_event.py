"""An Event holds threads back until another thread sets it."""

import time
from threading import Event, Thread


def load(ready: Event, prices: dict[str, int]) -> None:
    time.sleep(0.1)  # stands for reading a file
    prices["spam"] = 3
    print("loaded", flush=True)
    ready.set()


def sell(ready: Event, prices: dict[str, int], seen: list[int]) -> None:
    ready.wait()  # needs no core meanwhile
    seen.append(prices["spam"])


def main() -> list[int]:
    ready = Event()
    prices: dict[str, int] = {}
    seen: list[int] = []
    threads = [
        Thread(
            target=sell, args=(ready, prices, seen), name=f"shop {n}"
        )
        for n in (1, 2)
    ]
    threads.append(
        Thread(target=load, args=(ready, prices), name="loader")
    )
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return seen


if __name__ == "__main__":
    print("both shops saw the price:", main())
