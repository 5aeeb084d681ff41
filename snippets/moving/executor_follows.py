"""An executor follows the default too, unless it is told otherwise."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import current_process, get_context


def kind() -> str:
    return type(current_process()).__name__


def main() -> tuple[str, str]:
    spawn = get_context("spawn")
    with (
        ProcessPoolExecutor(max_workers=1) as plain,
        ProcessPoolExecutor(max_workers=1, mp_context=spawn) as told,
    ):
        return (
            plain.submit(kind).result(),
            told.submit(kind).result(),
        )


if __name__ == "__main__":
    by_default, as_told = main()
    print("by default:", by_default)
    print("with mp_context:", as_told)
