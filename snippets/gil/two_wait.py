"""Two threads wait: they wait at once, with the GIL and without."""

import time
from concurrent.futures import ThreadPoolExecutor


def ask(server: str) -> str:
    time.sleep(0.5)  # stands for waiting for an answer
    return f"{server} has answered"


def main() -> list[str]:
    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(ask, ["north", "south"]))


if __name__ == "__main__":
    print(*main(), sep="\n")

# /// script
# [tool.evidence]
# timed = true
# ///
