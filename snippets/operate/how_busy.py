"""CPU seconds divided by wall seconds tell how many cores were busy."""

import time
from multiprocessing import Process, SimpleQueue


def compute(used: "SimpleQueue[float]") -> None:
    until = time.process_time() + 0.4
    while time.process_time() < until:
        pass
    used.put(time.process_time())


def wait(used: "SimpleQueue[float]") -> None:
    time.sleep(0.4)
    used.put(time.process_time())


def main() -> dict[str, float]:
    busy = {}
    for work in (compute, wait):
        used: SimpleQueue[float] = SimpleQueue()
        wall, mine = time.perf_counter(), time.process_time()
        workers = [Process(target=work, args=(used,)) for _ in "ab"]
        for worker in workers:
            worker.start()
        theirs = sum(used.get() for _ in workers)
        for worker in workers:
            worker.join()
        wall = time.perf_counter() - wall
        cpu = time.process_time() - mine + theirs
        busy[work.__name__] = cpu / wall
    return busy


if __name__ == "__main__":
    for name, cores in main().items():
        print(f"two processes {name}: {cores:.1f} cores busy")

# /// script
# [tool.evidence]
# timed = true
# varies = "the numbers"
# ///
