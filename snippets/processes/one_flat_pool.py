"""One pool takes the tasks of all groups; none has to be nested."""

from multiprocessing import Pool

GROUPS = [range(3), range(4)]


def square(task: tuple[int, int]) -> tuple[int, int]:
    group, number = task
    return group, number * number


def main() -> list[int]:
    tasks = [
        (g, number)
        for g, group in enumerate(GROUPS)
        for number in group
    ]
    sums = [0] * len(GROUPS)
    with Pool(2) as pool:
        for group, squared in pool.imap_unordered(square, tasks):
            sums[group] += squared
    return sums


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# alone = true
# ///
