"""`terminate()` ends a child where it is, without its cleaning up."""

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
    process.terminate()
    process.join()
    return process.exitcode


if __name__ == "__main__":
    print("exit code:", main())
