"""Stop what submits, then the executor, then let main end."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread

done: list[int] = []


def schedule(
    pool: ThreadPoolExecutor, begun: Event, stop: Event
) -> None:
    while not stop.wait(0.02):  # the time between two jobs
        pool.submit(done.append, 1)
        begun.set()


def main() -> bool:
    done.clear()
    begun, stop = Event(), Event()
    with ThreadPoolExecutor(max_workers=1) as pool:
        scheduler = Thread(target=schedule, args=(pool, begun, stop))
        scheduler.start()
        try:
            begun.wait()  # stands for main's own work
        finally:
            stop.set()
            scheduler.join()
    return len(done) > 0


if __name__ == "__main__":
    print("jobs were done:", main())
    print("main has ended")
