"""Threads that are joined as soon as they start live one by one."""

import time
from threading import Thread


def fetch(page: str) -> None:
    time.sleep(0.2)  # stands for a request
    print("fetched", page)


def main() -> str:
    for page in ("A", "B", "C"):
        thread = Thread(target=fetch, args=(page,), name=page)
        thread.start()
        thread.join()  # nobody else is under way
    return "All pages are here."


if __name__ == "__main__":
    print(main())
