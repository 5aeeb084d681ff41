"""A subinterpreter starts no daemon thread, and a Pool needs some."""

from concurrent import interpreters
from multiprocessing import Pool


def compute() -> list[int]:
    with Pool(2) as pool:
        return pool.map(abs, [-1, -2])


def main() -> list[int]:
    interpreter = interpreters.create()
    try:
        return interpreter.call(compute)
    finally:
        interpreter.close()


if __name__ == "__main__":
    print(main())

# /// script
# requires-python = ">=3.14"
# [tool.evidence]
# fails = "interpreters.ExecutionFailed"
# ///
