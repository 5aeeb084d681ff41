"""A daemon process that is asked and joined loses nothing."""

import tempfile
from multiprocessing import Event, Process, synchronize
from pathlib import Path


def log(
    path: Path, said: synchronize.Event, stop: synchronize.Event
) -> None:
    with path.open("w") as file:
        file.write("everything went well\n")
        said.set()
        stop.wait()  # stands for waiting for more to write


def program(path: Path) -> None:
    said, stop = Event(), Event()
    logger = Process(target=log, args=(path, said, stop), daemon=True)
    logger.start()
    said.wait()
    stop.set()
    logger.join()


def main() -> str:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "log")
        whole = Process(target=program, args=(path,))
        whole.start()
        whole.join()
        return path.read_text()


if __name__ == "__main__":
    print("in the file:", repr(main()))
