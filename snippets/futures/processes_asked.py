"""An Event given to the initializer asks tasks in processes to stop."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event, Semaphore
from multiprocessing.synchronize import Event as EventType
from multiprocessing.synchronize import Semaphore as SemaphoreType

stop: EventType  # both set in each worker
begun: SemaphoreType


def keep(event: EventType, semaphore: SemaphoreType) -> None:
    global stop, begun
    stop, begun = event, semaphore


def task(name: str) -> str:
    begun.release()
    while not stop.wait(0.01):  # stands for one more piece of work
        pass
    return f"{name} stopped between two pieces"


def main() -> list[str]:
    shared = Event(), Semaphore(0)
    with ProcessPoolExecutor(
        max_workers=2, initializer=keep, initargs=shared
    ) as pool:
        futures = [
            pool.submit(task, name) for name in ("north", "south")
        ]
        for _ in futures:
            shared[1].acquire()
        shared[0].set()
    return [future.result() for future in futures]


if __name__ == "__main__":
    print(*main(), sep="\n")
