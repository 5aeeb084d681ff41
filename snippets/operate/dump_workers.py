"""Workers that register faulthandler tell where they hang."""

import faulthandler
import os
import signal
import tempfile
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Barrier, Event, active_children
from pathlib import Path
from typing import Any

own: dict[str, Any] = {}  # what each worker keeps


def prepare(folder: str, barrier: Any, event: Any) -> None:
    # A file for each: in one, their lines would get mixed up.
    name = f"{os.getpid()}.txt"
    file = Path(folder, name).open("w")  # noqa: SIM115 (stays open)
    faulthandler.register(signal.SIGUSR1, file=file)
    own.update(file=file, all_begun=barrier, go_on=event)


def task() -> None:
    own["all_begun"].wait()
    own["go_on"].wait()  # hangs here


def main() -> list[str]:
    all_begun, go_on = Barrier(3), Event()
    with (
        tempfile.TemporaryDirectory() as folder,
        ProcessPoolExecutor(
            max_workers=2,
            initializer=prepare,
            initargs=(folder, all_begun, go_on),
        ) as pool,
    ):
        futures = [pool.submit(task) for _ in range(2)]
        all_begun.wait()
        for worker in active_children():
            if worker.pid:
                # From a shell: kill -USR1 PID
                os.kill(worker.pid, signal.SIGUSR1)
        go_on.set()
        for future in futures:
            future.result()
        return [file.read_text() for file in Path(folder).iterdir()]


if __name__ == "__main__":
    for number, stack in enumerate(main()):
        print("worker", number)
        print(*(s for s in stack.splitlines() if "in task" in s))

# /// script
# [tool.evidence]
# varies = "line numbers"
# ///
