"""Two threads read, compute and write: one update is lost."""

from threading import Barrier, Thread

counter = 0


def compute() -> None:
    for _ in range(14_000_000):
        pass


def say(text: str) -> None:
    # One write for the whole line: two threads may speak at once.
    print(text + "\n", end="", flush=True)


def add_one(both_have_read: Barrier) -> None:
    global counter
    seen = counter
    say(f"read {seen}")
    # The window is open: what was read may be old by now.
    both_have_read.wait()  # forces the unlucky timing
    compute()  # stands for working out the new value
    counter = seen + 1
    say(f"wrote {counter}")


def main() -> int:
    barrier = Barrier(2)
    threads = [
        Thread(target=add_one, args=(barrier,), name=name)
        for name in ("north", "south")
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
