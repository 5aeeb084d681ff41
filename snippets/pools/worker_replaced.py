"""maxtasksperchild replaces a worker before it grows large."""

from multiprocessing import Pool, current_process

kept: list[bytes] = []


def task(_: int) -> tuple[str, int]:
    kept.append(b"x" * 4_000_000)  # a leak: a cache without an end
    return current_process().name, len(kept)


def main() -> tuple[int, list[int]]:
    with Pool(processes=1, maxtasksperchild=2) as pool:
        answers = pool.map(task, range(6), chunksize=1)
    workers = {name for name, _ in answers}
    return len(workers), [count for _, count in answers]


if __name__ == "__main__":
    workers, counts = main()
    print("workers:", workers)
    print("kept after each task:", *counts)

# /// script
# [tool.evidence]
# alone = true
# ///
