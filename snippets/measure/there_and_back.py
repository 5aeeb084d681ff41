"""A round trip costs a price of its own, and one for each byte."""

import time
from multiprocessing import Pool
from statistics import median

SIZES = (1, 100, 10_000, 100_000, 1_000_000, 10_000_000)


def echo(message: bytes) -> bytes:
    return message


def main() -> dict[int, float]:
    """Return the microseconds of a round trip by bytes each way."""
    prices = {}
    with Pool(1) as pool:
        pool.apply(echo, (b"",))  # the worker is awake
        for size in SIZES:
            taken = []
            for _ in range(5):
                message = bytes(size)
                began = time.perf_counter()
                pool.apply(echo, (message,))
                taken.append(time.perf_counter() - began)
            prices[size] = 1e6 * median(taken)
    return prices


if __name__ == "__main__":
    print("   bytes  microseconds")
    for size, microseconds in main().items():
        print(f"{size:8}  {microseconds:12.0f}")

# /// script
# [tool.evidence]
# timed = true
# varies = "times"
# series = "bytes microseconds"
# ///
