"""A queue settles the start method, though it starts nothing."""

from multiprocessing import Queue, get_start_method, set_start_method


def main() -> None:
    print("before:", get_start_method(allow_none=True))
    Queue()
    print("after: ", get_start_method(allow_none=True))
    set_start_method("spawn")


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
