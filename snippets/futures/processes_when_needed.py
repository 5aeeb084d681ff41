"""Under fork all workers start at once, else one when needed."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children


def main() -> int:
    with ProcessPoolExecutor(max_workers=3) as pool:
        pool.submit(abs, -7).result()
        return len(active_children())


if __name__ == "__main__":
    print("workers after one task:", main())
