"""An initializer brings an object to each worker once, at most."""

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


kept: dict[str, Model] = {}


def keep(model: Model) -> None:
    kept["model"] = model


def predict(number: int) -> int:
    return kept["model"].predict(number)


def main() -> int:
    model = Model()
    with Pool(processes=2, initializer=keep, initargs=(model,)) as pool:
        pool.map(predict, range(8), chunksize=1)
    return Model.sent


if __name__ == "__main__":
    print("the model was pickled", main(), "times")

# /// script
# [tool.evidence.survivors]
# "no limit" = "eight tasks for two: chunks of one anyway"
# ///
