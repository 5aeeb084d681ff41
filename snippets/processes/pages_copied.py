"""A forked child shares memory until one of the two writes to it."""

from multiprocessing import get_context
from pathlib import Path

data = bytearray()


def own_megabytes() -> int:
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    (line,) = (x for x in text.splitlines() if "Private_Dirty" in x)
    return int(line.split()[1]) // 1024


def child_work() -> None:
    print("at its start:     ", own_megabytes(), "MB of its own")
    data.count(1)
    print("all of it read:   ", own_megabytes(), "MB of its own")
    data[::4096] = data[::4096]  # one byte of each page
    print("a byte per page:  ", own_megabytes(), "MB of its own")


def main() -> int | None:
    global data
    data = bytearray(b"x" * 40_000_000)
    child = get_context("fork").Process(target=child_work)
    child.start()
    child.join()
    return child.exitcode


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# varies = "megabytes"
# ///
