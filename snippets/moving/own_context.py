"""A context chooses the start method for its own processes only."""

from multiprocessing import (
    current_process,
    get_context,
    get_start_method,
)


def kind() -> str:
    return type(current_process()).__name__


def main() -> str:
    with get_context("spawn").Pool(1) as pool:
        return pool.apply(kind)


if __name__ == "__main__":
    print("everywhere else:", get_start_method())
    print("in this pool:", main())
