"""A JoinableQueue counts: join returns when every job is done."""

from ctypes import Array, c_longlong
from multiprocessing import JoinableQueue, Process, RawArray

JOBS = 6


def worker(
    jobs: "JoinableQueue[int]", squares: "Array[c_longlong]"
) -> None:
    while True:
        number = jobs.get()
        try:
            squares[number] = number**2  # a place for each job
        finally:
            jobs.task_done()  # a job that fails is counted, too


def main() -> list[int]:
    jobs: JoinableQueue[int] = JoinableQueue()
    squares = RawArray(c_longlong, JOBS)
    for _ in range(2):  # daemons: they end with the program
        Process(
            target=worker, args=(jobs, squares), daemon=True
        ).start()
    for number in range(JOBS):
        jobs.put(number)
    jobs.join()
    return list(squares)


if __name__ == "__main__":
    print("when join returned:", main())
