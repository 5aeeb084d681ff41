"""The garbage collector copies what the child never touched."""

import gc
from multiprocessing import get_context
from pathlib import Path

data: list[list[int]] = []


def own_megabytes() -> float:
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    (line,) = (x for x in text.splitlines() if "Private_Dirty" in x)
    return int(line.split()[1]) / 1024


def child_work(state: str) -> None:
    before = own_megabytes()
    gc.collect()  # it comes by itself, sooner or later
    print(f"{state} {own_megabytes() - before:5.1f} MB copied")


def start(state: str) -> int | None:
    child = get_context("fork").Process(
        target=child_work, args=(state,)
    )
    child.start()
    child.join()
    return child.exitcode


def main() -> tuple[int | None, int | None]:
    global data
    data = [[n] for n in range(300_000)]
    plain = start("as it is:       ")
    gc.freeze()  # what is there now is no longer looked at
    return plain, start("after gc.freeze:")


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# varies = "megabytes"
# ///
