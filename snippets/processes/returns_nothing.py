"""A Process drops what its function returns; an exit code is left."""

import sys
from collections.abc import Callable
from multiprocessing import Process


def add() -> int:
    return 40 + 2


def give_up() -> None:
    sys.exit(3)


def outcome(target: Callable[[], object]) -> tuple[object, int | None]:
    process = Process(target=target)
    process.start()
    joined: object = process.join()  # type: ignore[func-returns-value]
    return joined, process.exitcode


def main() -> dict[str, tuple[object, int | None]]:
    return {"add": outcome(add), "give_up": outcome(give_up)}


if __name__ == "__main__":
    for name, (joined, exit_code) in main().items():
        print(f"{name}: join() gave {joined}, exit code {exit_code}")
