"""A Condition's `wait_for` returns when what it asks has come true."""

import time
from threading import Condition, Thread

changed = Condition()
done = 0


def work(seconds: float) -> None:
    global done
    time.sleep(seconds)  # stands for the work
    with changed:
        done += 1
        print("one more is done", flush=True)
        changed.notify()


def two_are_done() -> bool:
    return done >= 2


def main() -> bool:
    threads = [
        Thread(target=work, args=(seconds,), name=f"worker {n}")
        for n, seconds in enumerate((0.1, 0.2), start=1)
    ]
    for thread in threads:
        thread.start()
    with changed:
        enough = changed.wait_for(two_are_done)
        print("main goes on", flush=True)
    for thread in threads:
        thread.join()
    return enough


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence.survivors]
# "left out: thread.join()" = "Python waits for them at exit"
# ///
