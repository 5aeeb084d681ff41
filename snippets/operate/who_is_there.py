"""A program can list its own threads and children, by name."""

import threading
from multiprocessing import Event, Process, active_children
from multiprocessing.synchronize import Event as EventType


def stay(done: EventType) -> None:
    done.wait()


def main() -> tuple[list[str], list[str]]:
    done = Event()
    thread = threading.Thread(target=stay, args=(done,), name="watcher")
    child = Process(target=stay, args=(done,), name="resizer")
    child.start()
    thread.start()
    threads = sorted(t.name for t in threading.enumerate())
    children = [c.name for c in active_children()]
    done.set()
    thread.join()
    child.join()
    return threads, children


if __name__ == "__main__":
    threads, children = main()
    print("threads: ", ", ".join(threads))
    print("children:", ", ".join(children))
