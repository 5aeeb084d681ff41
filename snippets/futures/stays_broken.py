"""Once a worker was killed, its executor takes no more work."""

import os
import signal
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def die() -> None:
    # What the kernel does when memory is full.
    os.kill(os.getpid(), signal.SIGKILL)


def main() -> int:
    with ProcessPoolExecutor(max_workers=1) as pool:
        try:
            pool.submit(die).result()
        except BrokenProcessPool:
            print("a worker was killed; try once more", flush=True)
        return pool.submit(abs, -7).result()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "BrokenProcessPool"
# ///
