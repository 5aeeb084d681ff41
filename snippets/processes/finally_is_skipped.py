"""terminate ends a process where it stands: no finally, no atexit."""

import atexit
import time
from multiprocessing import Event, Process, synchronize


def work(ready: synchronize.Event) -> None:
    atexit.register(print, "atexit: tidied up", flush=True)
    try:
        ready.set()
        time.sleep(60)
    finally:
        print("finally: tidied up", flush=True)


def main() -> int | None:
    ready = Event()
    process = Process(target=work, args=(ready,))
    process.start()
    ready.wait()
    process.terminate()
    process.join()
    return process.exitcode


if __name__ == "__main__":
    print("exit code", main())
