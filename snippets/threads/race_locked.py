"""With a lock around read and write, no update is lost."""

from threading import Lock, Thread

counter = 0
lock = Lock()


def compute() -> None:
    for _ in range(14_000_000):
        pass


def add_one() -> None:
    global counter
    with lock:  # nobody else is in the window
        seen = counter
        print(f"read {seen}", flush=True)
        compute()  # stands for working out the new value
        counter = seen + 1
        print(f"wrote {counter}", flush=True)


def main() -> int:
    threads = [
        Thread(target=add_one, name=name) for name in ("north", "south")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return counter


if __name__ == "__main__":
    print("added one twice:", main())

# /// script
# [tool.evidence]
# alone = true
# ///
