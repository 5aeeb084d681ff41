"""A timeout for each join is no timeout for all of them."""

import time
from multiprocessing import Process

TIMEOUT = 0.3


def work() -> None:
    time.sleep(60)  # far too long


def main() -> float:
    children = [Process(target=work) for _ in range(3)]
    for child in children:
        child.start()
    start = time.monotonic()
    for child in children:
        child.join(TIMEOUT)
    waited = time.monotonic() - start
    for child in children:
        child.kill()
        child.join()
    return waited / TIMEOUT


if __name__ == "__main__":
    print(f"waited for {main():.0f} timeouts")
