"""Without a chunksize, map gives a fresh worker several tasks."""

from multiprocessing import Pool, current_process


def who(_: int) -> str:
    return current_process().name


def main() -> int:
    with Pool(processes=1, maxtasksperchild=1) as pool:
        return len(set(pool.map(who, range(10))))


if __name__ == "__main__":
    print("workers for ten tasks:", main())
