"""A bound method sends its object with every task it is given."""

from multiprocessing import Pool
from typing import Any


class Model:
    sent = 0  # how often an object was pickled, in this process

    def __getstate__(self) -> dict[str, Any]:
        Model.sent += 1
        return {"weights": bytes(100_000)}

    def score(self, number: int) -> int:
        return 2 * number


model: Model


def take(one: Model) -> None:
    global model
    model = one


def score(number: int) -> int:
    return model.score(number)


def main() -> tuple[int, int]:
    one = Model()
    with Pool(2) as pool:
        pool.map(one.score, range(10), chunksize=1)
    by_method = Model.sent
    with Pool(2, initializer=take, initargs=(one,)) as pool:
        pool.map(score, range(10), chunksize=1)
    return by_method, Model.sent - by_method


if __name__ == "__main__":
    by_method, by_initializer = main()
    print("10 tasks by a bound method, sent:", by_method)
    print("10 tasks with an initializer, sent:", by_initializer)
