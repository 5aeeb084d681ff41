"""A name in your file does not change what `multiprocessing` uses."""

import json as pickle  # as one would write: import dill as pickle
from multiprocessing import get_context


def show(pair: object) -> None:
    print("the child got:", pair)


def main() -> int | None:
    pair = (1, 2)
    print("pickle says:  ", pickle.dumps(pair))
    child = get_context("spawn").Process(target=show, args=(pair,))
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# start-methods = ["spawn"]
# ///
