"""map keeps the order of its inputs, whichever task ends first."""

from multiprocessing import Event, Pool, synchronize

ended: list[synchronize.Event] = []  # filled in every worker


def share(events: list[synchronize.Event]) -> None:
    ended.extend(events)


def task(number: int) -> int:
    if number < 2:
        ended[number + 1].wait()  # the next task ends before this one
    print(f"task {number} ends")
    ended[number].set()
    return number


def main() -> list[int]:
    events = [Event() for _ in range(3)]
    with Pool(
        processes=3, initializer=share, initargs=(events,)
    ) as pool:
        return pool.map(task, [0, 1, 2], chunksize=1)


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence.survivors]
# "no limit: return pool.map" = "for three tasks map chooses 1 too"
# ///
