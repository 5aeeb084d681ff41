"""A result read before join() is not there yet."""

from threading import Event, Thread

results: list[int] = []
looked = Event()


def work() -> None:
    looked.wait()  # forces the unlucky timing
    results.append(42)


def main() -> int:
    thread = Thread(target=work)
    try:
        thread.start()
        return results[0]
    finally:
        looked.set()
        thread.join()


if __name__ == "__main__":
    print("the result is", main())

# /// script
# [tool.evidence]
# fails = "IndexError"
# ///
