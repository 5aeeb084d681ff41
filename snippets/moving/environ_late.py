"""A fork server's children have the environment of its start."""

import os
from multiprocessing import Pool


def shop() -> str:
    return os.environ["SHOP"]


def ask_a_child() -> str:
    with Pool(1) as pool:
        return pool.apply(shop)


def main() -> tuple[str, str]:
    os.environ["SHOP"] = "Oslo"
    first = ask_a_child()  # the fork server starts here
    os.environ["SHOP"] = "Rome"
    return first, ask_a_child()


if __name__ == "__main__":
    answers = main()
    print(*answers)
    assert answers == ("Oslo", "Rome")

# /// script
# [tool.evidence.fails]
# "forkserver" = "AssertionError"
# ///
