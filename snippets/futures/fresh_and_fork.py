"""max_tasks_per_child is refused with the start method fork."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


def main() -> int:
    with ProcessPoolExecutor(
        max_workers=1,
        mp_context=get_context("fork"),
        max_tasks_per_child=1,
    ) as pool:
        return pool.submit(abs, -7).result()


if __name__ == "__main__":
    print(main())

# /// script
# [tool.evidence]
# fails = "ValueError"
# [tool.evidence.survivors]
# "no guard" = "it is refused before a process starts"
# ///
