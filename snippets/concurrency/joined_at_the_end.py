"""Start all threads, then join them: they are under way together."""

from threading import Barrier, Thread

both_are_here = Barrier(2, timeout=10)


def task(name: str) -> None:
    print(f"Task {name} has begun")
    both_are_here.wait()  # passes only when the other has begun too
    print(f"Task {name} ends")


def main() -> str:
    threads = [Thread(target=task, args=(name,)) for name in "AB"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return "Both tasks are done."


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# order = "any"
# ///
