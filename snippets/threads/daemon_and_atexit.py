"""atexit can stop and join a daemon: daemons are not joined before."""

import atexit
from threading import Event, Thread

begun, stop = Event(), Event()


def write_file() -> None:
    try:
        begun.set()
        stop.wait()  # stands for more to write
    finally:
        print("file closed", flush=True)


def end(thread: Thread) -> None:
    stop.set()
    thread.join(timeout=5)
    print("atexit: the daemon is alive:", thread.is_alive())


def main() -> Thread:
    thread = Thread(target=write_file, daemon=True)
    atexit.register(end, thread)
    thread.start()
    begun.wait()
    return thread


if __name__ == "__main__":
    main()
    print("main is done", flush=True)

# /// script
# [tool.evidence.survivors]
# "left out: begun.wait()" = "stopped in time, begun or not"
# ///
