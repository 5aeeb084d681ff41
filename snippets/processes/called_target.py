"""target=work() runs the work in the parent, none in the child."""

import os
from multiprocessing import Process


def work() -> None:
    print(f"the work ran in process {os.getpid()}")


def main() -> tuple[int, int | None, int | None]:
    # The brackets call it here and now; what it returns is passed.
    process = Process(target=work())  # type: ignore[func-returns-value]
    process.start()
    process.join()
    return os.getpid(), process.pid, process.exitcode


if __name__ == "__main__":
    parent, child, exit_code = main()
    print(f"the parent is process   {parent}")
    print(f"the child was process   {child}, exit code {exit_code}")

# /// script
# [tool.evidence]
# varies = "process ids"
# ///
