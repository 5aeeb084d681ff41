"""An initializer hands a Value to the workers of a pool."""

from multiprocessing import Pool, Value
from multiprocessing.sharedctypes import Synchronized

done: "Synchronized[int]"  # in each worker


def take(value: "Synchronized[int]") -> None:
    global done
    done = value


def work(pieces: int) -> None:
    for _ in range(pieces):
        with done.get_lock():
            done.value += 1


def main() -> int:
    value: Synchronized[int] = Value("i", 0)
    with Pool(2, initializer=take, initargs=(value,)) as pool:
        pool.map(work, [25_000] * 4)
    return value.value


if __name__ == "__main__":
    print("pieces done:", main())
