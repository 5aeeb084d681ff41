"""A daemon thread is cut off at the end; its finally never runs."""

from threading import Event, Thread

begun = Event()


def write_file() -> None:
    try:
        print("file opened", flush=True)
        begun.set()
        Event().wait()  # stands for more to write
    finally:
        print("file closed", flush=True)  # never reached


def main() -> bool:
    thread = Thread(target=write_file, daemon=True)
    thread.start()
    begun.wait()
    return thread.is_alive()


if __name__ == "__main__":
    print("main ends, the daemon is alive:", main())

# /// script
# [tool.evidence.survivors]
# "no finally" = "never reached: that is the claim"
# ///
