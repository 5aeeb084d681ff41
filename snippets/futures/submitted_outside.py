"""Whoever waits is outside the pool: then no worker ever waits."""

from concurrent.futures import ThreadPoolExecutor


def price(item: str) -> int:
    return len(item)


def total(net: int) -> int:
    return 2 * net


def main() -> int:
    with ThreadPoolExecutor(max_workers=1) as pool:
        net = pool.submit(price, "tea")
        return pool.submit(total, net.result()).result()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.survivors]
# "swapped" = "the worker may be a process as well"
# ///
