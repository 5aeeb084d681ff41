"""A ThreadPool sends nothing: a lambda works, a list is the same."""

from multiprocessing.pool import ThreadPool


def main() -> tuple[list[int], list[str], bool]:
    squared: list[int] = []
    row = [1, 2, 3]
    with ThreadPool(1) as pool:
        pool.map(lambda number: squared.append(number**2), row)
        same = pool.apply(lambda given: given is row, (row,))
        louder = pool.map(lambda text: text + "!", ["tea", "milk"])
    return squared, louder, same


if __name__ == "__main__":
    print(main())
