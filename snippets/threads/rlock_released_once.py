"""An RLock taken twice and released once is still held."""

from threading import RLock, Thread


def another_gets(lock: RLock) -> bool:
    got: list[bool] = []
    thread = Thread(
        target=lambda: got.append(lock.acquire(timeout=0.05))
    )
    thread.start()
    thread.join()
    return got[0]


def main() -> list[bool]:
    lock = RLock()
    lock.acquire()
    lock.acquire()
    lock.release()
    after_one = another_gets(lock)
    lock.release()
    return [after_one, another_gets(lock)]


if __name__ == "__main__":
    for released, got in enumerate(main(), start=1):
        print(f"released {released} of 2: another gets it: {got}")

# /// script
# [tool.evidence.survivors]
# "one by one: thread.start" = "the next line joins it anyway"
# ///
