"""`interrupt()` lets a child clean up, where `terminate()` does not."""

import time
from multiprocessing import Event, Process
from multiprocessing.synchronize import Event as EventType


def child(started: EventType) -> None:
    try:
        started.set()
        time.sleep(60)  # stands for work
    except KeyboardInterrupt:
        print("child: interrupted", flush=True)
    finally:
        print("child: cleaned up", flush=True)


def main() -> int | None:
    started = Event()
    process = Process(target=child, args=(started,))
    process.start()
    started.wait()
    process.interrupt()
    process.join()
    return process.exitcode


if __name__ == "__main__":
    print("exit code:", main())

# /// script
# requires-python = ">=3.14"
# ///
