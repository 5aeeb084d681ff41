"""A thread that waits in `get()` never looks at its stop event."""

import faulthandler
from queue import Queue
from threading import Event, Thread


def work(jobs: Queue[str], stop: Event) -> None:
    while not stop.is_set():
        job = jobs.get()  # waits here, whatever `stop` says
        print("done:", job, flush=True)
        jobs.task_done()


def main() -> None:
    jobs: Queue[str] = Queue()
    stop = Event()
    thread = Thread(target=work, args=(jobs, stop), name="worker")
    thread.start()
    jobs.put("the only job")
    jobs.join()
    stop.set()
    print("told to stop:", stop.is_set(), flush=True)
    # After 1 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1, exit=True)
    thread.join()
    print("stopped")  # never reached


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
