"""When one process fails, the others can be stopped at once."""

import time
from multiprocessing import Process
from multiprocessing.connection import wait


def slow() -> None:
    time.sleep(60)  # nobody has to wait for that


def broken() -> None:
    raise LookupError("there is no tea")


def main() -> dict[str, int | None]:
    targets = (slow, broken)
    children = [Process(target=t, name=t.__name__) for t in targets]
    for child in children:
        child.start()
    running = list(children)
    while running:
        wait([child.sentinel for child in running])
        failed = [child for child in running if child.exitcode]
        running = [child for child in running if child.is_alive()]
        if failed:
            for child in running:
                child.terminate()
                child.join()
            break
    return {child.name: child.exitcode for child in children}


if __name__ == "__main__":
    for name, code in main().items():
        print(f"{name}: exit code {code}")

# /// script
# [tool.evidence]
# alone = true
# ///
