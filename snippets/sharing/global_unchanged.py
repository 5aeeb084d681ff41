"""A global that a child changes stays as it was in the parent."""

from multiprocessing import get_all_start_methods, get_context
from multiprocessing.pool import Pool

counter = 0


def add_one() -> int:
    global counter
    counter += 1
    return counter


def in_a_child(method: str) -> tuple[int, int]:
    pool: Pool
    with get_context(method).Pool(1) as pool:
        returned = pool.apply(add_one)
    return counter, returned


if __name__ == "__main__":
    for method in sorted(get_all_start_methods()):
        mine, returned = in_a_child(method)
        print(f"{method:10}  my global: {mine}  returned: {returned}")
