"""Two threads take two locks in opposite order, and both stop."""

import faulthandler
from threading import Barrier, Lock, Thread

locks = {"left": Lock(), "right": Lock()}
holds: dict[str, str] = {}  # which lock is held by which thread
wants: dict[str, str] = {}  # which thread wants which lock


def compute() -> None:
    for _ in range(5_000_000):
        pass


def cross(name: str, first: str, second: str, ready: Barrier) -> None:
    with locks[first]:
        holds[first] = name
        compute()  # stands for the work done so far
        wants[name] = second
        ready.wait()  # forces the unlucky timing
        with locks[second]:  # never reached
            print(name, "has both")


def main() -> None:
    ready = Barrier(3)  # north, south, and main to tell of them
    routes = {"north": ("left", "right"), "south": ("right", "left")}
    threads = [
        Thread(target=cross, args=(name, *route, ready), name=name)
        for name, route in routes.items()
    ]
    for thread in threads:
        thread.start()
    ready.wait()
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)
    for name, lock in sorted(wants.items()):
        print(name, "waits for", holds[lock], flush=True)
    for thread in threads:
        thread.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
