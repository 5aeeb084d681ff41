"""A thread that is asked to stop, and joined, cleans up."""

from threading import Event, Thread


def write_file(begun: Event, stop: Event) -> None:
    try:
        print("file opened", flush=True)
        begun.set()
        stop.wait()  # stands for more to write
    finally:
        print("file closed", flush=True)


def main() -> bool:
    begun, stop = Event(), Event()
    thread = Thread(target=write_file, args=(begun, stop))
    try:
        thread.start()
        begun.wait()  # stands for what the program is about
    finally:
        stop.set()
        thread.join()
    return thread.is_alive()


if __name__ == "__main__":
    print("main ends, the thread is alive:", main())

# /// script
# [tool.evidence.survivors]
# "left out: begun" = "it cleans up, however early it is asked"
# ///
