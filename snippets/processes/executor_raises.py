"""An executor gives the value or raises, with the child's traceback."""

from concurrent.futures import ProcessPoolExecutor


def divide(number: int) -> float:
    return 6 / number


def main() -> None:
    with ProcessPoolExecutor(max_workers=1) as executor:
        good, bad = (
            executor.submit(divide, 2),
            executor.submit(divide, 0),
        )
        print("6 / 2 is", good.result(), flush=True)
        print("6 / 0 is", bad.result())


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "ZeroDivisionError"
# ///
