"""`slots[0] += 1` on a ShareableList loses an update."""

from multiprocessing import Barrier, Process
from multiprocessing.shared_memory import ShareableList
from multiprocessing.synchronize import Barrier as BarrierType


def one(both_have_read: BarrierType) -> int:
    both_have_read.wait()  # forces the unlucky timing
    return 1


def count(slots: "ShareableList[int]", barrier: BarrierType) -> None:
    slots[0] += one(barrier)
    slots.shm.close()


def main() -> int:
    slots, barrier = ShareableList([0]), Barrier(2)
    both = [
        Process(target=count, args=(slots, barrier)) for _ in range(2)
    ]
    try:
        for process in both:
            process.start()
        for process in both:
            process.join()
        return slots[0]
    finally:
        slots.shm.close()
        slots.shm.unlink()


if __name__ == "__main__":
    total = main()
    assert total == 2, f"two have counted, and the slot says {total}"

# /// script
# [tool.evidence]
# fails = "AssertionError"
# ///
