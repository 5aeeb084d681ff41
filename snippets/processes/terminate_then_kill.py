"""kill stops a process that ignores what terminate sends."""

import signal
import time
from multiprocessing import Event, Process, synchronize


def obedient(ready: synchronize.Event) -> None:
    ready.set()
    time.sleep(60)


def stubborn(ready: synchronize.Event) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    ready.set()
    time.sleep(60)


def stop(process: Process, patience: float) -> int | None:
    process.terminate()
    process.join(patience)
    if process.is_alive():
        process.kill()
        process.join()
    return process.exitcode


def main() -> dict[str, int | None]:
    codes = {}
    for target in (obedient, stubborn):
        ready = Event()
        process = Process(target=target, args=(ready,))
        process.start()
        ready.wait()
        codes[target.__name__] = stop(process, patience=1)
    return codes


if __name__ == "__main__":
    for name, code in main().items():
        print(f"{name}: {code}, {signal.Signals(-(code or 0)).name}")
