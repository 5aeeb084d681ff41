"""Tell the tasks to stop, then leave the pool: the program ends."""

from concurrent.futures import ThreadPoolExecutor
from threading import Event


def listen(stop: Event) -> str:
    stop.wait()
    return "stopped"


def main() -> str:
    stop = Event()
    with ThreadPoolExecutor(max_workers=1) as pool:
        try:
            task = pool.submit(listen, stop)
            print("main is done")
        finally:  # whatever ends main
            stop.set()
    return task.result()


if __name__ == "__main__":
    print(main())
