"""Threads that are all started before the first join live together."""

import time
from threading import Thread


def fetch(page: str) -> None:
    time.sleep(0.2)  # stands for a request
    print("fetched", page)


def main() -> str:
    threads = [
        Thread(target=fetch, args=(page,), name=page) for page in "ABC"
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return "All pages are here."


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# order = "any"
# ///
