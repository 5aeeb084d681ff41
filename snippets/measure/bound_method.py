"""A method takes its whole object along, with every chunk again."""

from multiprocessing import Pool
from typing import Any


class Model:
    sent = 0  # counted in the program that sends

    def __init__(self) -> None:
        self.weights = list(range(10_000))

    def __getstate__(self) -> dict[str, Any]:
        Model.sent += 1
        return self.__dict__

    def predict(self, number: int) -> int:
        return self.weights[number]


def main() -> int:
    model = Model()
    with Pool(2) as pool:
        pool.map(model.predict, range(8), chunksize=1)
    return Model.sent


if __name__ == "__main__":
    print("the model was pickled", main(), "times")
