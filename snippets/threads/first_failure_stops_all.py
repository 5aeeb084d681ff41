"""Wait for the first failure, stop the others, then raise it."""

from concurrent.futures import (
    FIRST_EXCEPTION,
    ThreadPoolExecutor,
    wait,
)
from threading import Event

stop = Event()
ended_early: list[str] = []


def copy(name: str) -> None:
    if name == "mail":
        raise OSError("disk full")
    while not stop.wait(0.01):  # stands for copying one more piece
        pass
    ended_early.append(name)


def main() -> None:
    with ThreadPoolExecutor() as pool:
        try:
            names = ("news", "mail", "map")
            futures = [pool.submit(copy, name) for name in names]
            wait(futures, return_when=FIRST_EXCEPTION)
        finally:
            stop.set()  # also after Ctrl-C: the with block waits
    print("ended early:", sorted(ended_early), flush=True)
    for future in futures:
        future.result()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "OSError"
# ///
