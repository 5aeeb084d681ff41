"""interrupt is Ctrl-C for one process; terminate and kill are not."""

import sys
import time
from multiprocessing import Event, Process, synchronize


def work(ready: synchronize.Event, tidied: synchronize.Event) -> None:
    try:
        ready.set()
        while True:  # a long sleep could begin just after the signal
            time.sleep(0.05)
    except KeyboardInterrupt:
        sys.exit(3)
    finally:
        tidied.set()


def main() -> dict[str, tuple[int | None, bool]]:
    found = {}
    for way in ("interrupt", "terminate", "kill"):
        ready, tidied = Event(), Event()
        process = Process(target=work, args=(ready, tidied))
        process.start()
        ready.wait()
        getattr(process, way)()
        process.join()
        found[way] = process.exitcode, tidied.is_set()
    return found


if __name__ == "__main__":
    for way, (code, tidied) in main().items():
        print(f"{way:9}  exit code {code:3}  finally ran: {tidied}")

# /// script
# requires-python = ">=3.14"
# ///
