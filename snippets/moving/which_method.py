"""Ask once which start method a plain `Process` or `Pool` gets."""

from multiprocessing import get_start_method


def main() -> str:
    return get_start_method()


if __name__ == "__main__":
    print(main())
