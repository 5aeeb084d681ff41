"""A process can be ended without being asked; no finally runs."""

import multiprocessing
import time
from multiprocessing.synchronize import Event


def watch(begun: Event) -> None:
    try:
        begun.set()
        while True:
            time.sleep(10)  # looks at no flag
            print("looked again")
    finally:
        print("cleaned up", flush=True)  # never reached


def main() -> tuple[bool, int | None]:
    begun = multiprocessing.Event()
    process = multiprocessing.Process(
        target=watch, args=(begun,), name="watcher"
    )
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
