"""A subinterpreter may have a ThreadPoolExecutor: no daemons in it."""

from concurrent import interpreters
from concurrent.futures import ThreadPoolExecutor


def compute() -> list[int]:
    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(abs, [-1, -2]))


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
# ///
