"""Chosen at the top of the file, the method is chosen twice."""

from multiprocessing import Process, set_start_method

set_start_method("spawn")  # runs again when the child imports the file


def greet() -> None:
    print("hello from the child")


def main() -> int | None:
    child = Process(target=greet)
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    assert main() == 0, "the child failed"

# /// script
# [tool.evidence]
# start-methods = ["spawn"]
# fails = "AssertionError"
# ///
