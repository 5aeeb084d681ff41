"""Resident sets counted together say more than there is."""

from multiprocessing import get_context
from multiprocessing.synchronize import Barrier
from pathlib import Path

MEGABYTES = 40
data = b""


def megabytes(key: str, file: str) -> int:
    text = Path("/proc/self", file).read_text(encoding="ascii")
    line = next(x for x in text.splitlines() if x.startswith(key))
    return int(line.split()[1]) // 1024


def child_work(look: Barrier) -> None:
    look.wait()  # all of them are there
    resident = megabytes("VmRSS:", "status")
    share = megabytes("Pss:", "smaps_rollup")
    look.wait()  # all of them have looked
    print("resident:", resident, "MB, its share:", share, "MB")


def main() -> None:
    global data
    data = b"x" * (MEGABYTES * 1024 * 1024)
    context = get_context("fork")
    look = context.Barrier(3)
    children = [
        context.Process(target=child_work, args=(look,))
        for _ in range(3)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# varies = "megabytes"
# ///
