"""with Lock(): makes a new lock each time, and keeps nobody out."""

from threading import Barrier, BrokenBarrierError, Lock, Thread


def both_inside(new_lock_each: bool) -> bool:
    shared, barrier = Lock(), Barrier(2)
    met: list[bool] = []

    def enter() -> None:
        with Lock() if new_lock_each else shared:
            try:
                barrier.wait(10 if new_lock_each else 0.1)
            except BrokenBarrierError:  # the other one is outside
                met.append(False)
            else:
                met.append(True)

    threads = [Thread(target=enter) for _ in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return all(met)


def main() -> dict[str, bool]:
    return {
        "with Lock():": both_inside(new_lock_each=True),
        "with lock:": both_inside(new_lock_each=False),
    }


if __name__ == "__main__":
    for how, both in main().items():
        print(f"{how} both inside at once: {both}")
