"""The first to ask for the start method settles it."""

from multiprocessing import get_start_method, set_start_method


def main() -> None:
    print("in use:", get_start_method())  # from here on it is settled
    set_start_method("spawn")


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# fails = "RuntimeError"
# ///
