"""result() raises SystemExit in main, and there it ends the program."""

import sys
from concurrent.futures import ThreadPoolExecutor


def give_up() -> None:
    print("no point in going on", flush=True)
    sys.exit(3)


def main() -> None:
    with ThreadPoolExecutor() as pool:
        future = pool.submit(give_up)
    future.result()  # raises what the thread raised
    print("never reached")


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = 3
# ///
