"""acquire() without finally: after an error the lock stays locked."""

from threading import Lock, Thread

lock = Lock()


def withdraw(amount: int) -> None:
    lock.acquire()
    if amount > 100:
        raise ValueError("too much")
    lock.release()  # not after an error


def main() -> None:
    thread = Thread(target=withdraw, args=(500,), name="withdraw 500")
    thread.start()
    thread.join()
    # The holder is gone. Without a timeout, this would wait forever.
    if not lock.acquire(timeout=0.2):
        raise TimeoutError("nobody holds the lock, and it is locked")


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# [tool.evidence.survivors]
# "one by one: thread.start" = "the next line joins it anyway"
# ///
