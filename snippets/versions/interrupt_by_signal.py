"""Before 3.14, one sent the signal of Ctrl-C oneself."""

import os
import signal
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
    assert process.pid  # it was started
    os.kill(process.pid, signal.SIGINT)
    process.join()
    return process.exitcode


if __name__ == "__main__":
    print("exit code:", main())
