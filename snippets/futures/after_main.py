"""Once main has ended, no other thread can submit any more."""

from concurrent.futures import ThreadPoolExecutor
from threading import Thread


def job() -> None:
    """Stands for what is done every minute."""


def schedule() -> None:
    while True:
        with ThreadPoolExecutor(max_workers=1) as pool:
            pool.submit(job)


def main() -> None:
    Thread(target=schedule, name="scheduler").start()


if __name__ == "__main__":
    main()
    print("main has ended", flush=True)

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
