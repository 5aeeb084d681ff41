"""Reading Python objects writes to them: it counts references."""

from array import array
from collections.abc import Sequence
from multiprocessing import get_context
from pathlib import Path


def own_megabytes() -> float:
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    (line,) = (x for x in text.splitlines() if "Private_Dirty" in x)
    return int(line.split()[1]) / 1024


def child_work(kind: str, numbers: Sequence[float]) -> None:
    before = own_megabytes()
    for _ in numbers:
        pass  # only look
    print(f"{kind:24} {own_megabytes() - before:5.1f} MB copied")


def main() -> list[int | None]:
    size = 500_000
    codes = []
    for kind, numbers in {
        "a list of floats:": [float(n) for n in range(size)],
        "a list of one small int:": [1] * size,
        "an array of floats:": array("d", range(size)),
    }.items():
        context = get_context("fork")
        child = context.Process(target=child_work, args=(kind, numbers))
        child.start()
        child.join()
        codes.append(child.exitcode)
    return codes


if __name__ == "__main__":
    main()

# /// script
# [tool.evidence]
# start-methods = ["fork"]
# varies = "megabytes"
# ///
