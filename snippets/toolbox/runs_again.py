"""A spawned child runs the file again, under another name."""

from multiprocessing import get_context

print(f"this file runs as {__name__}")


def greet() -> None:
    print(f"greet is from {greet.__module__}")


def main() -> int | None:
    child = get_context("spawn").Process(target=greet)
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    print(f"exit status of the child: {main()}")

# /// script
# [tool.evidence]
# start-methods = ["spawn"]
# ///
