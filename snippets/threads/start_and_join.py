"""Start all, then join all: three threads wait at the same time."""

import time
from threading import Thread, current_thread


def fetch(page: str, pause: float = 0.1) -> None:
    time.sleep(pause)  # stands for asking a server
    print(f"{current_thread().name} has {page}", flush=True)


def main() -> list[bool]:
    threads = [
        Thread(target=fetch, args=("news",), name="first"),
        Thread(target=fetch, args=("mail", 0.15), name="second"),
        Thread(
            target=fetch,
            args=("map",),
            kwargs={"pause": 0.2},
            name="third",
        ),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return [thread.is_alive() for thread in threads]


if __name__ == "__main__":
    print("still alive:", main())

# /// script
# [tool.evidence]
# order = "any"
# ///
