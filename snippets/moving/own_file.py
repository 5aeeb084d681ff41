"""A process that opens its file in `run` works everywhere."""

from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory


class Writer(Process):
    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path

    def run(self) -> None:
        with self.path.open("w", encoding="utf-8") as file:
            file.write("written by the child")


def main() -> str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "report.txt"
        child = Writer(path)
        child.start()
        child.join()
        return path.read_text(encoding="utf-8")


if __name__ == "__main__":
    print(main())
