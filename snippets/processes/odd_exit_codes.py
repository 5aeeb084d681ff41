"""An exit code is one byte, and a text counts as failure."""

import os
import sys
from multiprocessing import Process


def work(how: object) -> None:
    if how == "os._exit(7)":
        os._exit(7)
    sys.exit(how)  # type: ignore[arg-type]


def main() -> dict[str, int | None]:
    codes = {}
    for how in (None, 3, 256, -1, "no more tea", "os._exit(7)"):
        process = Process(target=work, args=(how,))
        process.start()
        process.join()
        codes[repr(how)] = process.exitcode
    return codes


if __name__ == "__main__":
    for how, code in main().items():
        print(f"{how:13} {code}")
