"""A callback runs in the worker's thread, or at once in its adder's."""

from concurrent.futures import Future, ThreadPoolExecutor
from threading import Event, current_thread

ran_in: list[str] = []


def note(_done: Future[bool]) -> None:
    ran_in.append(current_thread().name)


def main() -> list[str]:
    ran_in.clear()
    gate = Event()
    with ThreadPoolExecutor(
        max_workers=1, thread_name_prefix="worker"
    ) as pool:
        future = pool.submit(gate.wait)
        future.add_done_callback(note)  # not done yet
        gate.set()
    future.add_done_callback(note)  # done long ago
    return ran_in


if __name__ == "__main__":
    before, after = main()
    print("added before the end, it ran in:", before)
    print("added after the end, it ran in:", after)
