"""A larger pool only moves the depth at which it deadlocks."""

from concurrent.futures import ThreadPoolExecutor


def visit(pool: ThreadPoolExecutor, depth: int) -> int:
    """Return the number of folders in a nest of folders."""
    if depth == 0:
        return 0
    inner = pool.submit(visit, pool, depth - 1)
    return 1 + inner.result(timeout=0.3)  # a nest too deep: forever


def main() -> dict[int, str]:
    said = {}
    for workers, depth in ((2, 1), (2, 2), (4, 3), (4, 4)):
        with ThreadPoolExecutor(max_workers=workers) as pool:
            try:
                pool.submit(visit, pool, depth).result()
                said[depth] = f"{workers} workers were enough"
            except TimeoutError:
                said[depth] = f"{workers} workers all wait"
    return said


if __name__ == "__main__":
    for depth, what in main().items():
        print(f"depth {depth}: {what}")
