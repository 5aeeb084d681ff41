"""`counter.value += 1` loses an update, though a Value has a lock."""

from multiprocessing import Barrier, Process, Value
from multiprocessing.sharedctypes import Synchronized
from multiprocessing.synchronize import Barrier as BarrierType


def one(both_have_read: BarrierType) -> int:
    both_have_read.wait()  # forces the unlucky timing
    return 1


def count(counter: "Synchronized[int]", barrier: BarrierType) -> None:
    counter.value += one(barrier)  # reads, then calls, then writes


def main() -> int:
    counter: Synchronized[int] = Value("i", 0)
    barrier = Barrier(2)
    both = [
        Process(target=count, args=(counter, barrier)) for _ in range(2)
    ]
    for process in both:
        process.start()
    for process in both:
        process.join()
    return counter.value


if __name__ == "__main__":
    total = main()
    assert total == 2, f"two have counted, and the counter says {total}"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
