"""map raises the failure that came first, not the first in the list."""

from multiprocessing import Event, Pool, synchronize

third_began: synchronize.Event


def keep(event: synchronize.Event) -> None:
    global third_began
    third_began = event


def task(name: str) -> str:
    if name == "first":
        third_began.wait()  # the other worker has sent "second" by then
    if name == "third":
        third_began.set()
        return name
    raise ValueError(name)


def main() -> str:
    with Pool(
        processes=2, initializer=keep, initargs=(Event(),)
    ) as pool:
        try:
            pool.map(task, ["first", "second", "third"], chunksize=1)
        except ValueError as error:
            return str(error)
    return "nothing"


if __name__ == "__main__":
    print("map raised:", main())

# /// script
# [tool.evidence.survivors]
# "no limit: pool.map" = "for three tasks map chooses 1 too"
# ///
