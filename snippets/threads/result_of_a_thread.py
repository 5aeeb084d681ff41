"""join() gives None; result() gives the value, or raises the error."""

from concurrent.futures import ThreadPoolExecutor
from threading import Thread


def length(text: str) -> int:
    if not text:
        raise ValueError("no text")
    return len(text)


def main() -> dict[str, object]:
    thread = Thread(target=length, args=("spam",))
    thread.start()
    joined: object = thread.join()  # type: ignore[func-returns-value]

    with ThreadPoolExecutor() as pool:
        good = pool.submit(length, "spam")
        bad = pool.submit(length, "")
    try:
        raised = repr(bad.result())
    except ValueError as error:
        raised = f"ValueError: {error}"
    return {
        "join() gave": joined,
        "result() gave": good.result(),
        "result() raised": raised,
    }


if __name__ == "__main__":
    for what, value in main().items():
        print(what, value)

# /// script
# [tool.evidence.survivors]
# "one by one: thread.start" = "the next line joins it anyway"
# ///
