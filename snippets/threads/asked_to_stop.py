"""A thread that is asked to stop, and joined, cleans up."""

from threading import Event, Thread

begun, stop = Event(), Event()


def write_file() -> None:
    try:
        print("file opened", flush=True)
        begun.set()
        stop.wait()  # stands for more to write
    finally:
        print("file closed", flush=True)


def main() -> bool:
    stop.clear()
    thread = Thread(target=write_file)
    try:
        thread.start()
        begun.wait()  # stands for what the program is about
    finally:
        stop.set()
        thread.join()
    return thread.is_alive()


if __name__ == "__main__":
    print("main ends, the thread is alive:", main())
