"""A target defined inside a function works under fork only."""

from multiprocessing import Process


def main() -> int | None:
    def greet() -> None:
        print("hello from the child")

    child = Process(target=greet)
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    print("exit status of the child:", main())

# /// script
# [tool.evidence.fails]
# "spawn forkserver >=3.14" = "PicklingError"
# "spawn forkserver" = "AttributeError"
# ///
