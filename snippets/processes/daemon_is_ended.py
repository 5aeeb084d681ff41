"""A program ends its daemon processes when it ends."""

import time
from multiprocessing import Event, Process, synchronize


def beat(begun: synchronize.Event) -> None:
    while True:
        begun.set()
        time.sleep(0.05)  # stands for work in the background


def main() -> bool:
    begun = Event()
    process = Process(target=beat, args=(begun,), daemon=True)
    process.start()
    begun.wait()
    time.sleep(0.3)  # stands for the program's own work
    return process.is_alive()


if __name__ == "__main__":
    print("the program ends; the daemon is alive:", main())
