"""Looking and taking in one step: get_nowait never waits."""

from queue import Empty, Queue
from threading import Barrier, Thread


def worker(
    jobs: Queue[str], both_here: Barrier, said: Queue[str]
) -> None:
    both_here.wait()  # both go for the same last job
    while True:
        try:
            job = jobs.get_nowait()
        except Empty:
            said.put("nothing left")
            return
        said.put(f"done: {job}")


def main() -> list[str]:
    jobs: Queue[str] = Queue()
    said: Queue[str] = Queue()
    jobs.put("the last job")
    barrier = Barrier(2)
    threads = [
        Thread(target=worker, args=(jobs, barrier, said))
        for _ in range(2)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(said.get() for _ in range(3))


if __name__ == "__main__":
    for line in main():
        print(line)
    print("All done!")
