"""Two threads for six waits take as long as three waits."""

import time
from concurrent.futures import ThreadPoolExecutor

WAIT = 0.1


def main() -> float:
    """Return how many waits long it took."""
    began = time.perf_counter()
    with ThreadPoolExecutor(max_workers=2) as pool:
        list(pool.map(time.sleep, [WAIT] * 6))
    return (time.perf_counter() - began) / WAIT


if __name__ == "__main__":
    print(f"as long as {main():.0f} waits")

# /// script
# [tool.evidence]
# alone = true
# varies = "the number, on a busy machine"
# ///
