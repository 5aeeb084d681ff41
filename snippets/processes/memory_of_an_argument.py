"""An argument costs a child nothing by fork, a whole copy otherwise."""

from multiprocessing import get_all_start_methods, get_context
from pathlib import Path

kept = b""


def keep(data: bytes) -> None:
    global kept
    kept = data


def own_megabytes() -> int:
    text = Path("/proc/self/smaps_rollup").read_text(encoding="ascii")
    (line,) = (x for x in text.splitlines() if "Private_Dirty" in x)
    return int(line.split()[1]) // 1024


def main() -> dict[str, int]:
    data = b"x" * 40_000_000
    found = {}
    for method in sorted(get_all_start_methods()):
        context = get_context(method)
        with context.Pool(
            1, initializer=keep, initargs=(data,)
        ) as pool:
            found[method] = pool.apply(own_megabytes)
    return found


if __name__ == "__main__":
    for method, own in main().items():
        print(f"{method:11} 40 MB given, {own:2} MB of its own")

# /// script
# [tool.evidence]
# varies = "megabytes"
# ///
