"""An initializer hands a Value to the workers of a pool."""

from multiprocessing import Pool, Value
from multiprocessing.sharedctypes import Synchronized

done: "Synchronized[int]"  # in each worker


def take(value: "Synchronized[int]") -> None:
    global done
    done = value


def work(_: int) -> None:
    with done.get_lock():
        done.value += 1


def main() -> int:
    value: Synchronized[int] = Value("i", 0)
    with Pool(2, initializer=take, initargs=(value,)) as pool:
        pool.map(work, range(4))
    return value.value


if __name__ == "__main__":
    print("tasks done:", main())
