"""sys.exit() in a task is an exception; os._exit() breaks the pool."""

import os
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor


def error_of(function: Callable[[int], object]) -> str:
    with ProcessPoolExecutor(max_workers=1) as pool:
        return type(pool.submit(function, 3).exception()).__name__


def main() -> list[str]:
    return [error_of(sys.exit), error_of(os._exit)]


if __name__ == "__main__":
    for line in main():
        print(line)
