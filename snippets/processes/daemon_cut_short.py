"""What a daemon process has not written to its file yet is lost."""

import tempfile
import time
from multiprocessing import Event, Process, synchronize
from pathlib import Path


def log(path: Path, said: synchronize.Event) -> None:
    with path.open("w") as file:
        file.write("everything went well\n")  # into a buffer
        said.set()
        time.sleep(60)  # stands for waiting for more to write


def program(path: Path) -> None:
    said = Event()
    Process(target=log, args=(path, said), daemon=True).start()
    said.wait()


def main() -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "log")
        whole = Process(target=program, args=(path,))
        whole.start()
        whole.join()
        return path.read_text()


if __name__ == "__main__":
    print("in the file:", repr(main()))
