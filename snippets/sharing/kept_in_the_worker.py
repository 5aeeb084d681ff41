"""A worker keeps its globals from task to task."""

from multiprocessing import Pool

seen = 0


def count(_: int) -> int:
    global seen
    seen += 1
    return seen


def main() -> tuple[list[int], int]:
    with Pool(1) as pool:
        return pool.map(count, range(4)), seen


if __name__ == "__main__":
    print(*main())
