"""A process can be ended without being asked; it cleans up nothing."""

import time
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def watch(begun: EventType) -> None:
    try:
        begun.set()
        while True:
            time.sleep(10)  # heeds nobody
            print("looked again")
    finally:
        print("cleaned up", flush=True)  # never comes


def main() -> tuple[bool, int | None]:
    begun = Event()
    process = Process(target=watch, args=(begun,), name="watcher")
    process.start()
    begun.wait()
    time.sleep(0.2)  # stands for the work of the parent
    process.terminate()
    process.join()
    return process.is_alive(), process.exitcode


if __name__ == "__main__":
    alive, code = main()
    print("alive:", alive)
    print("exit code:", code)
