"""Under its lock, a shared counter loses no update."""

from multiprocessing import Process, Value
from multiprocessing.sharedctypes import Synchronized

EACH = 50_000


def count(counter: "Synchronized[int]") -> None:
    for _ in range(EACH):
        with counter.get_lock():
            counter.value += 1


def main() -> int:
    counter: Synchronized[int] = Value("i", 0)
    both = [Process(target=count, args=(counter,)) for _ in range(2)]
    for process in both:
        process.start()
    for process in both:
        process.join()
    return counter.value


if __name__ == "__main__":
    print(f"two count {EACH} each: {main()}")
