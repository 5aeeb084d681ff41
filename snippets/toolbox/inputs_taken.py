"""imap of a process pool reads ahead by what its pipe can hold."""

import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Event, Pool
from multiprocessing.pool import ThreadPool


class Inputs:
    """So many inputs of so many bytes; they count what is taken."""

    def __init__(self, count: int, size: int) -> None:
        self.count, self.size = count, size
        self.taken = 0

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self.count):
            self.taken += 1
            yield bytes(self.size)

    def taken_at_rest(self) -> int:
        """Wait until nobody has taken one for a while."""
        seen = 0
        while seen == 0 or seen != self.taken:
            seen = self.taken
            time.sleep(0.2)
        return seen


def main() -> dict[str, list[int]]:
    table = {}
    for kind in (Pool, ThreadPool, ProcessPoolExecutor):
        row = []
        for inputs in (Inputs(10_000, 1), Inputs(100, 100_000)):
            gate = Event()
            # The workers wait here: none of them takes a task.
            with kind(2, initializer=gate.wait) as workers:
                if isinstance(workers, ProcessPoolExecutor):
                    workers.map(len, inputs)
                else:
                    workers.imap(len, inputs)
                row.append(inputs.taken_at_rest())
                gate.set()
                if isinstance(workers, ProcessPoolExecutor):
                    workers.shutdown(cancel_futures=True)
        table[kind.__name__] = row
    return table


if __name__ == "__main__":
    print("inputs taken, no result read  of 10,000    of 100")
    print("                              small ones   large ones")
    for name, (small, large) in main().items():
        print(f"{name:28}  {small:10}   {large:10}")
