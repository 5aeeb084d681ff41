"""Since 3.15, a lazy import costs a worker nothing until it is used."""

import sys
from multiprocessing import get_context

__lazy_modules__ = ["sqlite3"]  # older Pythons take no notice

import sqlite3


def loaded() -> bool:
    return "sqlite3" in sys.modules


def used() -> str:
    return sqlite3.sqlite_version[:1]


def main() -> list[bool]:
    with get_context("spawn").Pool(1) as pool:
        before = pool.apply(loaded)
        pool.apply(used)
        return [before, pool.apply(loaded)]


if __name__ == "__main__":
    before, after = main()
    print("imported in the worker:", before)
    print("after its first use:", after)
