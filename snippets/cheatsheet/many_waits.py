"""Threads for tasks that wait, each result as soon as it is there."""

import time
from concurrent.futures import ThreadPoolExecutor, as_completed


def fetch(name: str) -> int:
    time.sleep(0.05)  # stands for waiting
    return len(name)


# --8<-- [start:sheet]
def fetch_all(names: list[str]) -> dict[str, int]:
    sizes = {}
    with ThreadPoolExecutor(max_workers=8) as pool:
        futures = {pool.submit(fetch, name): name for name in names}
        for future in as_completed(futures):
            sizes[futures[future]] = future.result()  # or raises
    return sizes


# --8<-- [end:sheet]


def main() -> dict[str, int]:
    return fetch_all(["tea", "milk", "sugar"])


if __name__ == "__main__":
    print(sorted(main().items()))
