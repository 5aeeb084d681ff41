"""threading.excepthook hears of a Thread's error, not of a Future's."""

import threading
from concurrent.futures import ThreadPoolExecutor
from threading import Thread

heard: list[str] = []


def note(args: threading.ExceptHookArgs) -> None:
    heard.append(str(args.exc_value))


def fail(where: str) -> None:
    raise RuntimeError(where)


def main() -> tuple[list[str], str]:
    heard.clear()
    before, threading.excepthook = threading.excepthook, note
    try:
        thread = Thread(target=fail, args=("in a Thread",))
        thread.start()
        thread.join()
        with ThreadPoolExecutor() as pool:
            future = pool.submit(fail, "in an executor")
    finally:
        threading.excepthook = before
    return heard, str(future.exception())


if __name__ == "__main__":
    hook, kept = main()
    print("the hook heard:", hook)
    print("the future kept:", kept)

# /// script
# [tool.evidence.survivors]
# "one by one" = "it is joined in the next line anyway"
# ///
