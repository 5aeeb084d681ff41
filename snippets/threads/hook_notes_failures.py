"""threading.excepthook hears of it; main decides on the exit code."""

import sys
import threading
from threading import Thread

failed: dict[str, str] = {}


def note(args: threading.ExceptHookArgs) -> None:
    name = args.thread.name if args.thread else "a thread"
    # A text, not the exception: that would keep all its locals.
    failed[name] = f"{args.exc_type.__name__}: {args.exc_value}"


def save() -> None:
    raise OSError("disk full")


def main() -> dict[str, str]:
    failed.clear()
    before, threading.excepthook = threading.excepthook, note
    try:
        thread = Thread(target=save, name="save mail")
        thread.start()
        thread.join()
    finally:
        threading.excepthook = before
    return failed


if __name__ == "__main__":
    for name, error in main().items():
        print(f"{name} failed with {error}", flush=True)
    sys.exit(1 if failed else 0)

# /// script
# [tool.evidence]
# fails = 1
# [tool.evidence.survivors]
# "one by one" = "it is joined in the next line anyway"
# ///
