"""A result read before join() is not there yet."""

from threading import Event, Thread

results: list[int] = []
looked = Event()


def work() -> None:
    looked.wait()  # makes certain what else is chance
    results.append(42)


def main() -> int:
    thread = Thread(target=work)
    thread.start()
    try:
        return results[0]
    finally:
        looked.set()
        thread.join()


if __name__ == "__main__":
    print("the answer is", main())

# /// script
# [tool.evidence]
# fails = "IndexError"
# ///
