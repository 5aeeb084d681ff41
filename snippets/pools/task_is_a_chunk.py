"""maxtasksperchild counts chunks, not calls of your function."""

from multiprocessing import Pool, current_process


def who(_: int) -> str:
    return current_process().name


def main() -> dict[int, int]:
    """Return the number of workers, by chunk size."""
    workers = {}
    for chunk in (1, 4, 8):
        with Pool(processes=1, maxtasksperchild=1) as pool:
            names = pool.map(who, range(8), chunksize=chunk)
        workers[chunk] = len(set(names))
    return workers


if __name__ == "__main__":
    for chunk, count in main().items():
        print(f"8 calls in chunks of {chunk}: {count} workers")
