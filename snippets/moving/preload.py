"""A preloaded module is in each child before the child asks for it."""

import sys
from multiprocessing import get_context


def loaded() -> bool:
    return "sqlite3" in sys.modules


def main() -> bool:
    context = get_context("forkserver")
    # It is a list of all: __main__ stays in only if it is named.
    context.set_forkserver_preload(["__main__", "sqlite3"])
    with context.Pool(1) as pool:
        return pool.apply(loaded)


if __name__ == "__main__":
    print("in the parent:", loaded())
    print("in the child:", main())

# /// script
# [tool.evidence]
# start-methods = ["forkserver"]
# ///
