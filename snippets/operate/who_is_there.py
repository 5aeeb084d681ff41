"""A program can list its own threads and children, by name."""

import multiprocessing
import threading
from multiprocessing.synchronize import Event


def stay(done: Event) -> None:
    done.wait()


def main() -> tuple[list[str], list[str]]:
    done = multiprocessing.Event()
    thread = threading.Thread(target=stay, args=(done,), name="watcher")
    child = multiprocessing.Process(
        target=stay, args=(done,), name="resizer"
    )
    child.start()
    thread.start()
    try:
        threads = sorted(t.name for t in threading.enumerate())
        children = [c.name for c in multiprocessing.active_children()]
    finally:
        done.set()
        thread.join()
        child.join()
    return threads, children


if __name__ == "__main__":
    threads, children = main()
    print("threads: ", ", ".join(threads))
    print("children:", ", ".join(children))
