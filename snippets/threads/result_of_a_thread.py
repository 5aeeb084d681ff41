"""join() gives None; result() gives the value, or raises the error."""

from concurrent.futures import ThreadPoolExecutor
from threading import Thread


def answer(question: str) -> int:
    if not question:
        raise ValueError("no question")
    return 42


def main() -> dict[str, object]:
    thread = Thread(target=answer, args=("life?",))
    thread.start()
    joined: object = thread.join()  # type: ignore[func-returns-value]

    with ThreadPoolExecutor() as pool:
        good = pool.submit(answer, "life?")
        bad = pool.submit(answer, "")
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
