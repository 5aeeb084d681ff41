"""terminate() cannot end the threads of a ThreadPool."""

from multiprocessing.pool import ThreadPool
from threading import Event

began, stop, ended = Event(), Event(), Event()


def task() -> None:
    began.set()
    stop.wait()  # stands for work
    ended.set()


def main() -> tuple[bool, bool]:
    with ThreadPool(1) as pool:
        pool.apply_async(task)
        began.wait()
    after_the_block = ended.is_set()
    stop.set()
    return after_the_block, ended.wait(20)


if __name__ == "__main__":
    before, after = main()
    print("the task had ended with the block:", before)
    print("it ended later, by itself:", after)
