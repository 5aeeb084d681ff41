"""What cannot be sent to a pool, and what each of them says."""

import multiprocessing
from multiprocessing.pool import Pool


def said(pool: Pool, thing: object) -> str:
    try:
        pool.apply(id, (thing,))
    except RuntimeError as error:
        return str(error)
    return "is sent"


def main() -> dict[str, str]:
    things = {
        "Lock": multiprocessing.Lock(),
        "RLock": multiprocessing.RLock(),
        "Semaphore": multiprocessing.Semaphore(),
        "Condition": multiprocessing.Condition(),
        "Event": multiprocessing.Event(),
        "Barrier": multiprocessing.Barrier(2),
        "Queue": multiprocessing.Queue(),
        "SimpleQueue": multiprocessing.SimpleQueue(),
        "Value": multiprocessing.Value("i", 0),
        "Array": multiprocessing.Array("i", 2),
    }
    with multiprocessing.Pool(1) as pool:
        return {name: said(pool, it) for name, it in things.items()}


if __name__ == "__main__":
    for name, answer in main().items():
        print(f"{name}: {answer}")
