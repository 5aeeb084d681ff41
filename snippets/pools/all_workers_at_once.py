"""A pool starts all its workers when it is made, tasks or none."""

from multiprocessing import Pool, active_children


def main() -> tuple[int, list[int], int]:
    with Pool(4) as pool:
        at_first = len(active_children())
        squares = pool.map(abs, [-1])
        return at_first, squares, len(active_children())


if __name__ == "__main__":
    print(main())
