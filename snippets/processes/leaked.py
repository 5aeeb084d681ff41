"""A program that is killed leaves its named semaphores behind."""

import os
import signal
from multiprocessing import Lock


def main() -> None:
    lock = Lock()
    with lock:
        print("a lock was made and used", flush=True)
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "SIGKILL"
# ///
