"""Where each process writes its own place, no lock is needed."""

from ctypes import Array, c_longlong
from multiprocessing import Process, RawArray

WORKERS = 3


def work(sums: "Array[c_longlong]", place: int) -> None:
    sums[place] = sum(range(place, 1000, WORKERS))


def main() -> list[int]:
    sums = RawArray(c_longlong, WORKERS)
    workers = [
        Process(target=work, args=(sums, n)) for n in range(WORKERS)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return list(sums)


if __name__ == "__main__":
    sums = main()
    print(sums, "together", sum(sums))
