"""A global changed in a thread is changed for the whole process."""

from threading import Thread

counter = 0


def add_one() -> None:
    global counter
    counter += 1
    print(f"in the thread: {counter}")


def main() -> int:
    thread = Thread(target=add_one)
    thread.start()
    thread.join()
    return counter


if __name__ == "__main__":
    print(f"in the main thread: {main()}")
