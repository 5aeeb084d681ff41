"""Two workers see one last job; one takes it, one waits forever."""

import faulthandler
from queue import Queue
from threading import Barrier, Thread


def worker(jobs: Queue[str], both_looked: Barrier) -> None:
    while not jobs.empty():
        both_looked.wait()  # forces the unlucky timing
        job = jobs.get()
        print("done:", job, flush=True)


def main() -> None:
    jobs: Queue[str] = Queue()
    jobs.put("the last job")
    barrier = Barrier(2)
    threads = [
        Thread(target=worker, args=(jobs, barrier), name=name)
        for name in ("worker 1", "worker 2")
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("All done!")  # never comes


if __name__ == "__main__":
    # After 1.5 s: show where every thread is, and end the program.
    faulthandler.dump_traceback_later(1.5, exit=True)
    main()

# /// script
# [tool.evidence]
# fails = 1
# ///
