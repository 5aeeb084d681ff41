"""A task that waits for a task of its own full pool never ends."""

from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)


def price(item: str) -> int:
    return len(item)


def total(item: str) -> int:
    net = pool.submit(price, item)  # no thread is free for it
    return 2 * net.result(timeout=0.5)  # without a timeout: forever


def main() -> int:
    with pool:
        return pool.submit(total, "tea").result()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "TimeoutError"
# ///
