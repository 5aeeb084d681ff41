"""A worker that is killed while it waits blocks its pool forever."""

import multiprocessing
import os
import signal
import time
from multiprocessing import Pool, active_children
from threading import Thread


def main() -> list[str]:
    pool = Pool(1)  # not in a with block: its end would hang
    pool.apply(abs, (-1,))
    (worker,) = active_children()
    time.sleep(0.3)  # by now it waits for a task, and holds a lock
    os.kill(worker.pid or 0, signal.SIGKILL)
    worker.join()

    lines = []
    result = pool.apply_async(abs, (-2,))
    try:
        lines.append(f"the result: {result.get(timeout=1)}")
    except multiprocessing.TimeoutError:
        lines.append("no result")
    lines.append(f"workers: {len(active_children())}")
    end = Thread(target=pool.terminate, daemon=True)
    end.start()
    end.join(timeout=1)
    lines.append(f"terminate hangs: {end.is_alive()}")
    return lines


if __name__ == "__main__":
    for line in main():
        print(line)

# /// script
# [tool.evidence.survivors]
# "left out: worker.join" = "SIGKILL ends it at once nearly always"
# ///
