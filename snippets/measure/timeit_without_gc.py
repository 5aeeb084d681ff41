"""`timeit` turns the garbage collector off while it measures."""

import gc
from timeit import timeit


def main() -> tuple[bool, bool, bool]:
    seen: list[bool] = []

    def look() -> None:
        seen.append(gc.isenabled())

    look()
    timeit(look, number=1)
    timeit(look, setup=gc.enable, number=1)
    outside, inside, asked_for = seen
    return outside, inside, asked_for


if __name__ == "__main__":
    outside, inside, asked_for = main()
    print("outside:", outside)
    print("inside timeit:", inside)
    print("with setup=gc.enable:", asked_for)
